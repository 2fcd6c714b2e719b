using System.Globalization;
using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>An article as the stretches of its file. What lies between header and blocks is white space.</summary>
internal static class Stretches
{
    /// <summary>Every stretch in the order of the file, what encloses others before them.</summary>
    public static IEnumerable<Stretch> Of(Article article) =>
        Header(article).Concat(article.Blocks.SelectMany((block, index) => Block(article, block, index + 1))).Concat(article.Quotations.Select(Quotation))
            .OrderBy(stretch => stretch.Range.Start).ThenByDescending(stretch => stretch.IsWhole).ThenByDescending(stretch => stretch.Range.End);

    private static IEnumerable<Stretch> Header(Article article)
    {
        if (article.Header.Length > 0)
        {
            yield return new(article.Header, "header", article.DateRule, 1, "") { IsWhole = true };
        }

        foreach (var field in article.Fields)
        {
            yield return new(field.Range, field.Name, field.Name == "date" ? article.DateRule : field.Name, 1, Value(article, field.Name));
        }
    }

    private static IEnumerable<Stretch> Block(Article article, Block block, int position)
    {
        var post = block as SocialPost;
        var number = position.ToString(CultureInfo.InvariantCulture);
        var what = post is null ? $"paragraph {number}" : $"post {number} {post.Platform}";
        Stretch whole = new(block.Range, what, block.Rule, block.Confidence, block.Text) { IsWhole = true };
        return post is null ? [whole] : Fields(article, post).Select(field => whole with { Range = field.Range, What = field.Name, Text = field.Text, Confidence = field.Confidence ?? whole.Confidence, IsWhole = false }).Prepend(whole);
    }

    private static IEnumerable<(ByteRange Range, string Name, string Text, double? Confidence)> Fields(Article article, SocialPost post) =>
        post.Parts.Select(part => (part, "words", "", post.Fields.FirstOrDefault(field => field.Name == "text").Confidence))
            .Concat(post.Fields.Where(field => field.Name != "text").Select(field => (field.Range, field.Name, Value(post, field.Name), field.Confidence)))
            .Concat(post.Links.Where(link => link != post.Permalink).SelectMany(link => Places(article, post.Range, link)));

    // Addresses are ASCII nearly always, which most encodings write alike. One that is not found so has no stretch of its own.
    private static IEnumerable<(ByteRange Range, string Name, string Text, double? Confidence)> Places(Article article, ByteRange within, string link)
    {
        var bytes = (article.Encoding switch { "utf-16le" => Encoding.Unicode, "utf-16be" => Encoding.BigEndianUnicode, _ => Encoding.UTF8 }).GetBytes(link);
        var at = article.Content.Bytes.Span[within.Start..within.End].IndexOf(bytes);
        return at < 0 ? [] : [(new(within.Start + at, within.Start + at + bytes.Length), "link", link, null)];
    }

    private static Stretch Quotation(Quotation quotation, int index) => new(
        quotation.Range,
        string.Create(CultureInfo.InvariantCulture, $"quotation {index + 1} {QuotationKinds.Key(quotation.Kind)}"),
        quotation.Rule,
        quotation.Confidence,
        quotation.Text)
    {
        Quotation = quotation,
    };

    private static string Value(Article article, string field) => field switch
    {
        "date" => Iso(article.Date),
        "title" => article.Title,
        "byline" => article.Byline,
        "dateline" => article.Dateline,
        _ => null,
    } ?? "";

    private static string Value(SocialPost post, string field) => field switch
    {
        "author" => post.Author,
        "handle" => post.Handle,
        "posted_on" => Iso(post.PostedOn),
        "permalink" => post.Permalink,
        _ => null,
    } ?? "";

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
