using System.Collections.Immutable;

namespace NewsArchive.Sources;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    /// <summary>Something that is not looked into unless a person names it; then it is read as an article.</summary>
    Other,

    /// <summary>One article.</summary>
    Text,

    /// <summary>A zip file.</summary>
    Zip,

    /// <summary>A tar file.</summary>
    Tar,

    /// <summary>JSON Lines.</summary>
    JsonLines,
}

/// <summary>How a single stream is packed.</summary>
internal enum Packing
{
    /// <summary>gzip.</summary>
    Gzip,

    /// <summary>Zstandard.</summary>
    Zstandard,
}

/// <summary>What a file's name says of what is in it. Names decide, not contents: what a person calls text is read as text.</summary>
/// <param name="Kind">What it holds, unpacked.</param>
/// <param name="Packings">How it is packed, the outermost first.</param>
internal readonly record struct FileForm(FileKind Kind, ImmutableArray<Packing> Packings)
{
    private static readonly (string Ending, FileKind Kind)[] Kinds =
        [(".txt", FileKind.Text), (".zip", FileKind.Zip), (".tar", FileKind.Tar), (".jsonl", FileKind.JsonLines), (".ndjson", FileKind.JsonLines)];

    private static readonly (string Ending, Packing Packing, string Inner)[] Coats =
        [(".gz", Packing.Gzip, ""), (".tgz", Packing.Gzip, ".tar"), (".zst", Packing.Zstandard, ""), (".tzst", Packing.Zstandard, ".tar")];

    /// <summary>Whether it holds many articles.</summary>
    public bool IsContainer => Kind > FileKind.Text;

    /// <summary>Reads a name, in any letter case.</summary>
    public static FileForm Of(ReadOnlySpan<char> name)
    {
        ImmutableArray<Packing> packings = [];
        while (CoatOf(name) is { } coat)
        {
            packings = packings.Add(coat.Packing);
            if (coat.Inner.Length > 0)
            {
                return new(FileKind.Tar, packings);
            }

            name = name[..^coat.Ending.Length];
        }

        return new(KindOf(name), packings);
    }

    private static FileKind KindOf(ReadOnlySpan<char> name)
    {
        foreach (var (ending, kind) in Kinds)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return FileKind.Other;
    }

    private static (string Ending, Packing Packing, string Inner)? CoatOf(ReadOnlySpan<char> name)
    {
        foreach (var coat in Coats)
        {
            if (name.EndsWith(coat.Ending, StringComparison.OrdinalIgnoreCase))
            {
                return coat;
            }
        }

        return null;
    }
}
