using System.Text;
using NewsArchive.Model;
using NewsArchive.Spelling;

namespace NewsArchive.Sqlite.Writing;

/// <summary>What the full text holds of an article, in UTF-8: what the view <c>any_words</c> gives back.</summary>
/// <param name="Body">What header, lead and posts leave of the file; of a decoded file, the other paragraphs.</param>
/// <param name="Title">The title.</param>
/// <param name="Lead">The first paragraph.</param>
/// <param name="Posts">The posts, their attribution included.</param>
/// <param name="Extra">What the tokenizer cannot make of the words, see <see cref="ExtraTerms"/>; null where that is nothing.</param>
internal sealed record ArticleWords(ReadOnlyMemory<byte> Body, byte[]? Title, ReadOnlyMemory<byte> Lead, ReadOnlyMemory<byte> Posts, byte[]? Extra)
{
    private static readonly byte[] BlankLine = "\n\n"u8.ToArray();

    /// <summary>Gathers the words of an article.</summary>
    public static ArticleWords Of(Article article)
    {
        var title = article.Title is { } words ? Encoding.UTF8.GetBytes(words) : null;
        return article.TextIsExact ? Cut(article, title) : Gathered(article, title);
    }

    /// <summary>The extra terms of some words, in UTF-8; null where there are none.</summary>
    public static byte[]? ExtraOf(params ReadOnlySpan<string?> texts)
    {
        var all = "";
        foreach (var text in texts)
        {
            all = Together(all, text is null ? "" : ExtraTerms.Of(text));
        }

        return Utf8(all);
    }

    private static ArticleWords Cut(Article article, byte[]? title)
    {
        var body = Encoding.UTF8.GetCharCount(article.Content.Bytes.Span[..article.Header.End]);
        var extra = Together(ExtraTerms.Of(article.Title ?? ""), ExtraTerms.Of(article.Text, body));
        var lead = article.Blocks.FirstOrDefault(block => block is Paragraph)?.Range;
        var posts = article.Blocks.OfType<SocialPost>().Select(post => post.Range).ToList();
        List<ByteRange> knives = [article.Header, .. lead is { } first ? [first] : Array.Empty<ByteRange>(), .. posts];
        knives.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : x.End.CompareTo(y.End));
        List<ByteRange> gaps = new(knives.Count);
        for (var i = 0; i < knives.Count; i++)
        {
            var next = i + 1 < knives.Count ? knives[i + 1].Start : article.Content.Bytes.Length;
            if (next > knives[i].End)
            {
                gaps.Add(new(knives[i].End, next));
            }
        }

        return new(Joined(article, gaps), title, Joined(article, lead is { } one ? [one] : []), Joined(article, posts), Utf8(extra));
    }

    // One piece, as in most articles, is not copied.
    private static ReadOnlyMemory<byte> Joined(Article article, List<ByteRange> pieces)
    {
        if (pieces is [var one])
        {
            return article.Content.Bytes[one.Start..one.End];
        }

        var joined = new byte[pieces.Sum(piece => piece.Length) + (Math.Max(0, pieces.Count - 1) * BlankLine.Length)];
        var at = 0;
        foreach (var piece in pieces)
        {
            article.Content.Bytes.Span[piece.Start..piece.End].CopyTo(joined.AsSpan(at));
            at += piece.Length;
            BlankLine.AsSpan(0, Math.Min(BlankLine.Length, joined.Length - at)).CopyTo(joined.AsSpan(at));
            at += BlankLine.Length;
        }

        return joined;
    }

    private static ArticleWords Gathered(Article article, byte[]? title)
    {
        var paragraphs = article.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();
        var posts = article.Blocks.OfType<SocialPost>().Select(post => $"{post.Text} {post.Author} {post.Handle}").ToList();
        return new(Utf8(paragraphs.Skip(1)), title, Utf8(paragraphs.Take(1)), Utf8(posts), ExtraOf([article.Title, .. paragraphs, .. posts]));
    }

    private static byte[] Utf8(IEnumerable<string> pieces) => Encoding.UTF8.GetBytes(string.Join("\n\n", pieces));

    private static string Together(string terms, string more) => terms.Length > 0 && more.Length > 0 ? $"{terms} {more}" : terms + more;

    private static byte[]? Utf8(string terms) => terms.Length > 0 ? Encoding.UTF8.GetBytes(terms) : null;
}
