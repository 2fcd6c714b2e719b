using System.Collections.Immutable;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>What stands before the body, and what it says of the article.</summary>
internal sealed record Header
{
    /// <summary>From the start of the text to the end of what the header claims; empty where there is no header.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The date as found, which may name no day.</summary>
    public HeaderDate? Found { get; init; }

    /// <summary>The article's day.</summary>
    public DateOnly? Date => Found?.Match.Date;

    /// <summary>The rule that found <see cref="Date"/>.</summary>
    public string? DateRule => Date is null ? null : Found?.Rule;

    /// <summary>Whether day and month could be read the other way round.</summary>
    public bool DateAmbiguous => Found?.Match.Ambiguous ?? false;

    /// <summary>The printed time zone.</summary>
    public string? DateZone => Found?.Match.Zone;

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The line that names the writers.</summary>
    public string? Byline { get; init; }

    /// <summary>The language that it names, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The place that opens the first paragraph. It stays part of the paragraph.</summary>
    public string? Dateline { get; init; }

    /// <summary>Where each field stands: name as in JSON, and span.</summary>
    public ImmutableArray<(string Name, TextSpan Span)> Fields { get; init; } = [];

    /// <summary>What is odd: rule id, message, place.</summary>
    public ImmutableArray<(string Rule, string Message, TextSpan Span)> Oddities { get; init; } = [];

    /// <summary>The passages of the body: what the header leaves of them.</summary>
    public List<TextSpan> Body(string text, List<TextSpan> passages)
    {
        if (Span.IsEmpty)
        {
            return passages;
        }

        List<TextSpan> body = [];
        foreach (var passage in passages)
        {
            var rest = passage with { Start = Math.Max(passage.Start, Span.End) };
            if (!rest.IsEmpty && rest.Trim(text) is { IsEmpty: false } left)
            {
                body.Add(left);
            }
        }

        return body.Count == 1 && passages.Count > 1 ? Passages.OfOnly(text, body[0]) : body;
    }
}
