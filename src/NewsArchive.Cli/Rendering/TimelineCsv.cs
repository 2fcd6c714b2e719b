using System.Globalization;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>A timeline as comma-separated values: days and numbers alone, so that nothing in it can be taken for a formula.</summary>
internal static class TimelineCsv
{
    /// <summary>Writes a line of names and one for each bar.</summary>
    public static void Write(Output output, Timeline timeline)
    {
        output.Text.Write("from,to,articles\n");
        foreach (var bar in timeline.Bars)
        {
            output.Text.Write(string.Create(CultureInfo.InvariantCulture, $"{bar.From:yyyy-MM-dd},{bar.To:yyyy-MM-dd},{bar.Articles}\n"));
        }
    }
}
