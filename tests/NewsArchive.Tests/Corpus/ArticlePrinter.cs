using System.Globalization;
using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Tests.Corpus;

/// <summary>Prints what was read from an article as a golden file has it: short enough to write by hand, without byte offsets.</summary>
internal static class ArticlePrinter
{
    public static string Print(Article article)
    {
        StringBuilder output = new();
        Line(output, "encoding", article.Encoding == "utf-8" ? null : article.Encoding);
        Line(output, "date", Date(article));
        Line(output, "title", article.Title);
        Line(output, "byline", article.Byline);
        Line(output, "dateline", article.Dateline);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            Block(output, i + 1, article.Blocks[i]);
        }

        foreach (var quotation in article.Quotations)
        {
            Quotation(output, quotation);
        }

        foreach (var diagnostic in article.Diagnostics)
        {
            output.Append("diagnostic ").Append(diagnostic.Rule).Append('\n');
        }

        return output.ToString();
    }

    private static string Date(Article article) =>
        article.Date is not { } date
            ? "none"
            : $"{Day(date)} ({article.DateRule}){(article.DateAmbiguous ? " ambiguous" : "")}{(article.DateZone is { } zone ? $" zone {zone}" : "")}";

    private static void Block(StringBuilder output, int position, Block block)
    {
        if (block is not SocialPost post)
        {
            Line(output, $"{position} paragraph", block.Text);
            return;
        }

        Line(output, $"{position} post {post.Platform}", post.Text);
        Line(output, "    author", post.Author);
        Line(output, "    handle", post.Handle);
        Line(output, "    posted_on", post.PostedOn is { } day ? $"{Day(day)}{Time(post)}" : null);
        Line(output, "    links", post.Links.IsEmpty ? null : string.Join(' ', post.Links));
        Line(output, "    permalink", post.Permalink);
        output.Append(post.Truncated ? "    truncated\n" : "");
    }

    private static void Quotation(StringBuilder output, Quotation quotation)
    {
#pragma warning disable CA1308 // the kinds are lower case wherever people read them
        Line(output, $"quotation {quotation.Kind.ToString().ToLowerInvariant()} in {quotation.Block}", quotation.Text);
#pragma warning restore CA1308
        Line(output, "    cue", quotation.Cue);
        Line(output, "    speaker", quotation.Speaker);
        Line(output, "    role", quotation.Role);
        Line(output, "    mention", quotation.SpeakerMention);
        Line(output, "    repeats", quotation.Post?.ToString(CultureInfo.InvariantCulture));
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(SocialPost post) =>
        $"{(post.PostedAt is { } time ? $" {time.ToString("HH:mm", CultureInfo.InvariantCulture)}" : "")}{(post.Zone is { } zone ? $" {zone}" : "")}";

    private static void Line(StringBuilder output, string label, string? value)
    {
        if (value is not null)
        {
            output.Append($"{label}: {Visible(value)}".TrimEnd()).Append('\n');
        }
    }

    private static string Visible(string text)
    {
        StringBuilder visible = new();
        foreach (var c in text.ReplaceLineEndings("\n").Replace("\n\n", "¶", StringComparison.Ordinal).Replace('\n', '⏎'))
        {
            var hidden = char.IsControl(c) || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c != '\u200D');
            _ = hidden ? visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : visible.Append(c);
        }

        return visible.ToString();
    }
}
