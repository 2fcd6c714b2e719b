using System.Globalization;
using NewsArchive.Querying;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>A hit of a search as people read it.</summary>
internal static class HitText
{
    /// <summary>Id, day, source and how many copies it stands for; the title; the passage, and whose words it is.</summary>
    public static void Write(Page page, SearchHit hit)
    {
        page.Facts(page.Style.Strong(hit.Id.ToString()), Page.Day(hit.Date), page.Style.Faint(Terminal.SafeLine(hit.Source)), hit.IsHeld ? null : "earlier revision", Copies(hit.Copies));
        if (hit.Title is { } title)
        {
            page.Text(hit.TitleMarks.IsEmpty ? page.Style.Strong(Terminal.SafeLine(title)) : SnippetText.Of(page.Style, title, hit.TitleMarks), "  ");
        }

        page.Text(SnippetText.Of(page.Style, hit.Snippet, hit.Marks), "  ");
        if (Whose(hit) is { } whose)
        {
            page.Text(page.Style.Faint(whose), "  ");
        }
    }

    private static string? Copies(int copies) => copies switch
    {
        0 => null,
        1 => "and 1 copy",
        _ => string.Create(CultureInfo.InvariantCulture, $"and {copies} copies"),
    };

    private static string? Whose(SearchHit hit) => hit.In switch
    {
        Scope.Posts => $"— {Page.Person(hit.Author, hit.Handle) ?? "unknown"} · {Terminal.SafeLine(hit.Platform ?? "")}",
        Scope.Quotes when Page.Person(hit.Speaker, hit.Handle) is { } speaker => $"— {speaker}",
        _ => null,
    };
}
