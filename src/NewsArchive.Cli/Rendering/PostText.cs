using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>A post as people read it.</summary>
internal static class PostText
{
    /// <summary>The words, the author, the links, each line after the margin.</summary>
    public static void Write(Page page, SocialPost post, string margin)
    {
        if (post.Text.Length > 0)
        {
            page.Text(Terminal.Safe(post.Text), margin);
        }

        page.Text(page.Style.Strong($"— {Page.Person(post.Author, post.Handle) ?? "unknown"}") + Origin(page.Style, post), margin);
        foreach (var link in post.Links)
        {
            page.Text(page.Style.Faint(Terminal.SafeLine(link)), margin);
        }
    }

    private static string Origin(Style style, SocialPost post) =>
        style.Faint($" · {Terminal.SafeLine(post.Platform)}{(Page.Day(post.PostedOn) is { } day ? " · " + day : "")}");
}
