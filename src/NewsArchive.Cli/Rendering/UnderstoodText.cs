using NewsArchive.Querying;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>How a search was understood and is carried out, as people read it.</summary>
internal static class UnderstoodText
{
    /// <summary>The query, the spellings by their reasons, what the database is asked, and its plan.</summary>
    public static void Write(Page page, SearchExplanation explanation)
    {
        page.Line(page.Style.Strong("query"));
        page.Line("  " + Terminal.SafeLine(explanation.Searched.ToString()));
        foreach (var reason in Expansion.Added(explanation.Searched).GroupBy(variant => variant.Reason))
        {
            page.Line(page.Style.Strong(reason.Key.ToString().ToLowerInvariant()));
            page.Text(string.Join(", ", reason.Select(variant => Terminal.SafeLine(variant.Text))), "  ");
        }

        page.Line(page.Style.Strong("statement"));
        page.Text(Terminal.Safe(explanation.Statement), "  ");
        foreach (var value in explanation.Values)
        {
            page.Line("  " + Terminal.SafeLine(value));
        }

        page.Line(page.Style.Strong("plan"));
        foreach (var step in explanation.Plan)
        {
            page.Line("  " + Terminal.SafeLine(step));
        }
    }
}
