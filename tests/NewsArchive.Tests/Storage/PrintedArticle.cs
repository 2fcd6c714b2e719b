using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Tests.Storage;

/// <summary>Everything in an article as lines, because records with lists in them do not compare by what the lists hold.</summary>
internal static class PrintedArticle
{
    public static string Of(Article article) => string.Join('\n',
    [
        $"{article.Content.Source} {article.Content.Sha256} {Convert.ToHexString(article.Content.Bytes.Span)}",
        article.Text,
        $"{article.Encoding} {article.TextIsExact} {article.Language} {article.Title} {article.Byline} {article.Dateline}",
        $"{article.Date} {article.DateRule} {article.DateAmbiguous} {article.DateZone} {article.Header} {List(article.Fields)}",
        .. article.Blocks.Select(Of),
        .. article.Quotations.Select(Of),
        .. article.Diagnostics.Select(diagnostic => diagnostic.ToString()),
    ]);

    public static string Of(Block block) => block is SocialPost post
        ? $"{post with { Parts = [], Links = [], Fields = [] }} {List(post.Parts)} {List(post.Links)} {List(post.Fields)}"
        : $"{block with { Parts = [] }} {List(block.Parts)}";

    public static string Of(Quotation quotation) => $"{quotation with { Parts = [] }} {List(quotation.Parts)}";

    private static string List<T>(ImmutableArray<T> items) => $"[{string.Join(", ", items)}]";
}
