using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Finds direct speech in prose, who spoke, and the post that it repeats.</summary>
internal static class QuotationFinder
{
    /// <summary>The most stretches of direct speech of an article; what comes after them stays prose. No article comes near, and memory has an end.</summary>
    public const int Most = 1_000_000;

    /// <summary>All quotations of every kind, in order of appearance, made one by one, to be gone through once.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="prose">The paragraphs, in order; posts are not among them. A post may stand between two of them.</param>
    /// <param name="posts">The posts of the article, in order.</param>
    /// <param name="language">The language of the prose as a BCP 47 tag; null where it is not known.</param>
    /// <param name="most">See <see cref="Most"/>.</param>
    public static IEnumerable<QuotationFinding> In(string text, List<TextSpan> prose, List<PostFinding> posts, string? language, int most = Most)
    {
        List<Stretch> stretches = [];
        List<int> firsts = new(prose.Count + 1);
        var lexicon = Lexicons.Of(language);
        var mayUseDashes = lexicon is not { SpeaksAfterDash: false };
        List<Stretch> found = [];
        foreach (var paragraph in prose)
        {
            firsts.Add(stretches.Count);
            if (stretches.Count == most)
            {
                continue;
            }

            for (var rest = paragraph; !rest.IsEmpty;)
            {
                var part = rest with { End = mayUseDashes && DashSpeech.NextLine(text, rest) is { } line && (lexicon ??= Lexicons.For(language, text, prose)).SpeaksAfterDash ? line : rest.End };
                Add(part);
                rest = rest with { Start = part.End };
            }

            if (stretches.Count > most)
            {
                stretches.RemoveRange(most, stretches.Count - most);
            }
        }

        void Add(TextSpan part)
        {
            var words = part.Of(text);
            var before = stretches.Count;
            if (mayUseDashes && DashSpeech.MayOpen(words) && (lexicon ??= Lexicons.For(language, text, prose)).SpeaksAfterDash)
            {
                DashSpeech.Read(text, part, lexicon, stretches);
            }

            if (stretches.Count > before || !Mark.MayOpenIn(words))
            {
                return;
            }

            found.Clear();
            Pairing.Read(text, part, found, most);
            foreach (var stretch in found)
            {
                Incises.AddParts(text, stretch, lexicon ??= Lexicons.For(language, text, prose), stretches);
            }
        }

        if (lexicon is null || stretches.Count == 0)
        {
            return [];
        }

        firsts.Add(stretches.Count);
        var drafts = new Attributions(text, lexicon, prose, stretches).Read(firsts);
        Paragraphs.Join(drafts, prose, firsts, posts);
        return Findings.Of(text, drafts, posts, isCut: stretches.Count == most);
    }
}
