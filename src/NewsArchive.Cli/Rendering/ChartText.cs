using System.Globalization;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>Counts as bars.</summary>
internal static class ChartText
{
    private const int WidestBar = 60;
    private const int EighthsInCell = 8;

    // From an eighth of a cell to seven eighths.
    private const string Parts = "▏▎▍▌▋▊▉";

    /// <summary>A value a line, with its number and a bar.</summary>
    public static void Facets(Page page, IEnumerable<FacetCount> counts) =>
        Write(page, [.. counts.Select(count => (count.Value is { } value ? Terminal.SafeLine(value) : "none", count.Articles))]);

    /// <summary>An interval a line; one without matches has no bar.</summary>
    public static void Timeline(Page page, Timeline timeline)
    {
        List<(string, long)> rows = [.. timeline.Bars.Select(bar => (Name(timeline.By, bar.From), bar.Articles))];
        if (timeline.Undated > 0)
        {
            rows.Add(("undated", timeline.Undated));
        }

        Write(page, rows);
    }

    private static void Write(Page page, List<(string Name, long Articles)> rows)
    {
        var most = rows.Select(row => row.Articles).DefaultIfEmpty(0).Max();
        var (names, numbers) = (rows.Select(row => Cells.Of(row.Name)).DefaultIfEmpty(0).Max(), Number(most).Length);
        var widest = Math.Clamp((page.Width > 0 ? page.Width : int.MaxValue) - names - numbers - 3, EighthsInCell, WidestBar);
        foreach (var (name, articles) in rows)
        {
            page.Line($"{name}{new string(' ', names - Cells.Of(name))}  {Number(articles).PadLeft(numbers)} {Bar(articles, most, widest)}".TrimEnd());
        }
    }

    // Whatever is there can be seen: no bar is shorter than an eighth of a cell.
    private static string Bar(long articles, long most, int widest)
    {
        var eighths = articles == 0 ? 0 : Math.Max(1, (int)Math.Round((double)articles / most * widest * EighthsInCell));
        var rest = eighths % EighthsInCell;
        return new string('█', eighths / EighthsInCell) + (rest > 0 ? Parts[rest - 1] : "");
    }

    private static string Name(Interval by, DateOnly day) => day.ToString(by switch { Interval.Month => "yyyy-MM", Interval.Year => "yyyy", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
