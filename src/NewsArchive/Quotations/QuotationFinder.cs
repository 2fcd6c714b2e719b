using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Finds direct speech in prose, who spoke, and the post that it repeats.</summary>
internal static class QuotationFinder
{
    /// <summary>All quotations of every kind, in order of appearance.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="prose">The paragraphs, in order; posts are not among them. A post may stand between two of them.</param>
    /// <param name="posts">The posts of the article, in order.</param>
    /// <param name="language">The language of the prose as a BCP 47 tag; null where it is not known.</param>
    public static List<QuotationFinding> In(string text, List<TextSpan> prose, List<PostFinding> posts, string? language)
    {
        List<Stretch> stretches = [];
        List<int> firsts = new(prose.Count + 1);
        foreach (var paragraph in prose)
        {
            firsts.Add(stretches.Count);
            if (Mark.MayOpenIn(paragraph.Of(text)))
            {
                Pairing.Read(text, paragraph, stretches);
            }
        }

        if (stretches.Count == 0)
        {
            return [];
        }

        firsts.Add(stretches.Count);
        var drafts = new Attributions(text, Lexicons.For(language, text, prose), stretches).Read(prose, firsts);
        Paragraphs.Join(drafts, prose, firsts, posts);
        return Findings.Of(text, drafts, posts);
    }
}
