using System.Globalization;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>Counts over an archive as people read them.</summary>
internal static class StatsText
{
    /// <summary>All counts.</summary>
    public static void Write(Page page, ArchiveStats stats)
    {
        Row(page, "articles", stats.Articles, stats.Undated > 0 ? $"{stats.Undated} undated" : "");
        Row(page, "sources", stats.Sources);
        Row(page, "posts", stats.Posts);
        Row(page, "quotations", stats.Quotations);
        if (stats.First is not null)
        {
            page.Line($"{"dates",-12} {Page.Day(stats.First)} to {Page.Day(stats.Last)}");
        }

        Heading(page, "Posts by platform", stats.Platforms.Length);
        foreach (var count in stats.Platforms)
        {
            Row(page, Terminal.SafeLine(count.Platform), count.Posts);
        }

        Heading(page, "Most embedded", stats.Handles.Length);
        foreach (var count in stats.Handles)
        {
            Row(page, Terminal.SafeLine(count.Platform), count.Posts, $"@{Terminal.SafeLine(count.Handle)}, in {count.Articles} {(count.Articles == 1 ? "article" : "articles")}");
        }
    }

    private static void Heading(Page page, string heading, int rows)
    {
        if (rows > 0)
        {
            page.Line();
            page.Line(page.Style.Strong(heading));
        }
    }

    private static void Row(Page page, string name, long count, string note = "") =>
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {count,8}  {note}").TrimEnd());
}
