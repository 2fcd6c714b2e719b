using System.Collections.Immutable;

namespace NewsArchive.Model;

/// <summary>One news article: what was read from one file, with the place of everything in the file's bytes. Unknown facts are null.</summary>
public sealed record Article
{
    /// <summary>The file that was read, its bytes and their hash.</summary>
    public required SourceContent Content { get; init; }

    /// <summary>The file decoded, whole: header, white space and a byte-order mark (U+FEFF) included.</summary>
    public required string Text { get; init; }

    /// <summary>The encoding in which the bytes were read, by its IANA name in lower case, such as <c>utf-8</c> or <c>windows-1252</c>.</summary>
    public required string Encoding { get; init; }

    /// <summary>Whether <see cref="Text"/>, written as UTF-8, gives the file's bytes back exactly; then byte offsets hold in it too.</summary>
    public required bool TextIsExact { get; init; }

    /// <summary>The day of publication as printed, not converted between time zones.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The name of the rule that found <see cref="Date"/>, such as <c>header</c>.</summary>
    public string? DateRule { get; init; }

    /// <summary>Whether day and month of <see cref="Date"/> could be read the other way round.</summary>
    public bool DateAmbiguous { get; init; }

    /// <summary>The time zone printed with the date, if any.</summary>
    public string? DateZone { get; init; }

    /// <summary>The headline, where the file marks one.</summary>
    public string? Title { get; init; }

    /// <summary>The line that names the writers, where the file has one.</summary>
    public string? Byline { get; init; }

    /// <summary>The place, and often day and agency, that opens the first paragraph: <c>KYIV, March 1 (Reuters)</c>.</summary>
    public string? Dateline { get; init; }

    /// <summary>The language of the prose as a BCP 47 tag, such as <c>en</c>; null when unsure.</summary>
    public string? Language { get; init; }

    /// <summary>The bytes that the header claims, from the start of the file; empty where there is none.</summary>
    public ByteRange Header { get; init; }

    /// <summary>Where the fields of the article were read: <c>date</c>, <c>title</c>, <c>byline</c>, <c>dateline</c>, <c>language</c>.</summary>
    public ImmutableArray<FieldRange> Fields { get; init; } = [];

    /// <summary>The body in reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The quotations of the prose in reading order, of every kind.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>What is odd in the file, in the order of the places it speaks of.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
