using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>What tells an author's name from the words before it.</summary>
internal enum SignatureMark
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>A long dash, or two hyphens.</summary>
    Dash,

    /// <summary>A single hyphen.</summary>
    Hyphen,

    /// <summary>A question mark or replacement character where a dash was.</summary>
    Mangled,

    /// <summary>The name begins its line.</summary>
    Line,

    /// <summary>Two spaces, between which a dash was lost.</summary>
    Gap,

    /// <summary>Only the end of a sentence, a link or a hashtag.</summary>
    Run,
}

/// <summary>The name before a handle, and how it is set off.</summary>
/// <param name="Mark">What stands before the name.</param>
/// <param name="Start">Where the attribution begins: at the dash, or at the name.</param>
/// <param name="Author">The name; empty where there is none.</param>
internal readonly record struct Signature(SignatureMark Mark, int Start, TextSpan Author)
{
    /// <summary>The longest name that is looked for: fifty letters on X, of which an emoji takes several characters.</summary>
    public const int LongestName = 120;

    /// <summary>Reads the name that ends at a place.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="floor">Where the unclaimed text begins.</param>
    /// <param name="end">Where the handle's bracket opens.</param>
    public static Signature Before(string text, int floor, int end)
    {
        var start = Window(text, floor, end, LongestName);
        if (LastDash(text, start, end) is not { } dash)
        {
            return BareName.Before(text, start, end);
        }

        var bare = dash.IsWeak || text.AsSpan(dash.End, end - dash.End).Contains("  ", StringComparison.Ordinal) ? BareName.Before(text, dash.End, end) : default;
        return bare.Mark is SignatureMark.Gap or SignatureMark.Run && bare.Start > dash.End && Seam.IsClosed(text, dash.End, bare.Start)
            ? bare
            : new(dash.Mark, dash.Start, Name(text, dash.End, end));
    }

    private static TextSpan Name(string text, int start, int end)
    {
        var name = Marks.Trim(text, start, end);
        return name.Length > 1 && text[name.End - 1] == ',' ? name with { End = name.End - 1 } : name;
    }

    /// <summary>Where a name that ends at a place can begin at the earliest: it holds no handle in brackets.</summary>
    public static int Window(string text, int floor, int end, int longest)
    {
        var start = Math.Max(floor, end - longest);
        var stretch = text.AsSpan(start, end - start);
        var other = stretch.LastIndexOf("(@");
        var close = other < 0 ? -1 : stretch[other..].IndexOf(')');
        return other < 0 ? start : start + other + (close < 0 ? 2 : close + 1);
    }

    /// <summary>
    /// The dash before the name: the last long one, as names hold hyphens. But a weaker one that stands after a whole sentence or a link
    /// counts before it, as posts hold dashes.
    /// </summary>
    private static Dash? LastDash(string text, int start, int end)
    {
        Dash? weak = null;
        Dash? closed = null;
        for (var at = end; Dashes.LastIn(text, start, at) is { } dash && Fits(text, dash, end); at = dash.Start)
        {
            if (!dash.IsWeak)
            {
                return closed ?? dash;
            }

            weak ??= dash;
            closed ??= Seam.IsClosed(text, start, dash.Start) ? dash : null;
        }

        return closed ?? weak;
    }

    // A name holds no address and no line break.
    private static bool Fits(string text, Dash dash, int end)
    {
        var name = text.AsSpan(dash.End, end - dash.End).Trim();
        return !name.Contains("://", StringComparison.Ordinal) && !name.Contains("pic.", StringComparison.Ordinal) && !name.Contains('\n');
    }
}
