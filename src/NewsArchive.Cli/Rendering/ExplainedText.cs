using System.Globalization;
using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>An article as the stretches of its file, for people who meet a new shape.</summary>
internal static class ExplainedText
{
    private const int LongestText = 100;
    private const int WhatWidth = 22;
    private const int RuleWidth = 22;

    /// <summary>The file's facts, each stretch with what claimed it and how it begins, and what is odd.</summary>
    public static void Write(Page page, Article article)
    {
        var rangeWidth = Range(new(article.Content.Bytes.Length, article.Content.Bytes.Length)).Length + 2;
        page.Line(page.Style.Strong(Terminal.SafeLine(article.Content.Source)));
        page.Facts(article.Encoding, $"{article.Content.Bytes.Length.ToString(CultureInfo.InvariantCulture)} bytes", Date(article), Page.Field(article.Language) ?? "no language");
        foreach (var stretch in Stretches.Of(article))
        {
            Write(page, stretch, rangeWidth);
        }

        if (article.Diagnostics.Length > 0)
        {
            page.Line();
        }

        foreach (var diagnostic in article.Diagnostics)
        {
            page.Line($"{Range(diagnostic.Range).PadRight(rangeWidth)}{page.Style.Alarm(diagnostic.Rule)} {Terminal.SafeLine(diagnostic.Message)}");
        }
    }

    private static void Write(Page page, Stretch stretch, int rangeWidth)
    {
        var range = Range(stretch.Range).PadRight(rangeWidth);
        if (!stretch.IsWhole && stretch.Quotation is null)
        {
            page.Line($"{range}  {stretch.What,-(WhatWidth - 2)}{page.Style.Faint(Beginning(stretch.Text))}".TrimEnd());
            return;
        }

        var what = stretch.IsWhole ? stretch.What : "  " + stretch.What;
        var margin = new string(' ', rangeWidth + (stretch.IsWhole ? 0 : 2));
        if (stretch.IsWhole)
        {
            page.Line();
        }

        page.Line(string.Create(CultureInfo.InvariantCulture, $"{range}{page.Style.Strong(what.PadRight(WhatWidth))}{stretch.Rule,-RuleWidth}{stretch.Confidence:0.00}"));
        foreach (var line in new[] { Beginning(stretch.Text), Said(stretch.Quotation) }.Where(line => line.Length > 0))
        {
            page.Line(margin + page.Style.Faint(line));
        }
    }

    private static string Date(Article article) => Page.Day(article.Date) is { } day ? $"{day} by {article.DateRule}" : "no date";

    private static string Range(ByteRange range) => string.Create(CultureInfo.InvariantCulture, $"{range.Start}..{range.End}");

    // Who said it, and by which words we know.
    private static string Said(Quotation? quotation)
    {
        (string Name, string? Value)[] facts =
        [
            ("cue", Page.Field(quotation?.Cue)), ("speaker", Page.Field(quotation?.Speaker)), ("named as", Page.Field(quotation?.SpeakerMention)),
            ("role", Page.Field(quotation?.Role)), ("repeats post", quotation?.Post?.ToString(CultureInfo.InvariantCulture)),
        ];
        return string.Join(" · ", facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name} {fact.Value}"));
    }

    private static string Beginning(string text)
    {
        var end = text.Length > LongestText && char.IsSurrogatePair(text[LongestText - 1], text[LongestText]) ? LongestText - 1 : LongestText;
        return text.Length <= LongestText ? Terminal.SafeLine(text) : Terminal.SafeLine(text[..end]) + "…";
    }
}
