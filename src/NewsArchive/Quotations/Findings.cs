using System.Collections.Immutable;
using NewsArchive.Model;
using NewsArchive.Quotations.Repeats;
using NewsArchive.Quotations.Speakers;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Makes findings of drafts: what goes on becomes one quotation, and posts that are repeated are linked.</summary>
internal static class Findings
{
    /// <summary>The findings, in order, made one by one, and their drafts given up: an article may hold millions. So they can be gone through once only.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="drafts">The drafts, in order.</param>
    /// <param name="posts">The posts of the article.</param>
    /// <param name="isCut">Whether more were not looked for, which the last finding says.</param>
    public static IEnumerable<QuotationFinding> Of(string text, Draft[] drafts, List<PostFinding> posts, bool isCut)
    {
        var links = posts.Count > 0 ? new PostLinks(text, posts) : null;
        for (var first = 0; first < drafts.Length;)
        {
            var end = first + 1;
            while (end < drafts.Length && drafts[end].Continues)
            {
                end++;
            }

            var finding = One(text, drafts.AsSpan(first, end - first));
            finding = links?.Link(finding) ?? finding;
            yield return isCut && end == drafts.Length ? finding with { Oddities = finding.Oddities.Add((DiagnosticRules.TooMuch, "Quotations are looked for no further.")) } : finding;
            drafts.AsSpan(first, end - first).Clear();
            first = end;
        }
    }

    private static QuotationFinding One(string text, ReadOnlySpan<Draft> parts)
    {
        var said = parts[0];
        var kind = parts[0].Kind;
        var words = ImmutableArray.CreateBuilder<TextSpan>(parts.Length);
        foreach (var part in parts)
        {
            words.Add(part.Stretch.Words);
            said = Better(said, part);
            kind = part.Kind == QuotationKind.Direct ? QuotationKind.Direct : kind;
        }

        var attribution = kind == QuotationKind.Direct ? said.Attribution : null;
        var speaker = attribution?.Speaker;
        return new(new(parts[0].Stretch.Span.Start, parts[^1].Stretch.Span.End), words.MoveToImmutable(), kind, attribution?.Rule ?? RuleOf(kind))
        {
            Speaker = speaker is null ? null : said.Person?.Name ?? (speaker.Kind == SpeakerKind.Pronoun ? null : Words.OneLine(speaker.Mention.Of(text))),
            Role = (speaker?.Role ?? (speaker is null ? null : said.Person?.Role)) is { } role ? Words.OneLine(role.Of(text)) : null,
            Mention = speaker is { Mention.IsEmpty: false } ? speaker.Mention : null,
            Cue = attribution?.Cue,
            Confidence = attribution?.Confidence ?? 0.5,
            Oddities = parts[^1].Stretch.Closed ? [] : [(DiagnosticRules.UnclosedQuotation, "A quotation has no closing mark; it ends with its paragraph.")],
        };
    }

    private static Draft Better(Draft one, Draft other) => (other.Attribution?.Speaker, other.Attribution?.Confidence) is ({ }, { } confidence) && !(one.Attribution?.Speaker is not null && one.Attribution.Confidence >= confidence) ? other : one;

    private static string RuleOf(QuotationKind kind) => kind switch
    {
        QuotationKind.Scare => "scare",
        QuotationKind.Title => "title",
        _ => "words",
    };
}
