using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Words that a widget prints around a post and that nobody wrote (embed-shapes X24; traps 8, 12).</summary>
internal static class WidgetWords
{
    private const int FarthestOpening = 4000;
    private const string Script = "facebook-jssdk";

    private static readonly SearchValues<string> Openings = SearchValues.Create(["Skip Twitter post", "Skip X post", "Skip Instagram post", "Skip Facebook post", Script], StringComparison.Ordinal);
    private static readonly string[] Closings = ["End of Twitter post", "End of X post", "End of Instagram post", "End of Facebook post"];

    /// <summary>The last opening in a stretch, such as <c>Skip Twitter post 2 by @handle</c>; null where there is none.</summary>
    public static TextSpan? LastOpening(string text, TextSpan stretch)
    {
        TextSpan? last = null;
        var start = Math.Max(stretch.Start, stretch.End - FarthestOpening);
        for (var at = start; text.AsSpan(at, stretch.End - at).IndexOfAny(Openings) is >= 0 and var found;)
        {
            at += found;
            last = text.AsSpan(at).StartsWith(Script) ? Loader(text, at, stretch) : new(at, Named(text, at, stretch.End));
            at = last.Value.End;
        }

        return last;
    }

    /// <summary>Whether a passage is nothing but an opening.</summary>
    public static bool IsOpening(string text, TextSpan passage) => LastOpening(text, passage) is { } opening && opening == passage;

    /// <summary>Whether a passage is nothing but a closing, such as <c>End of Twitter post by @handle</c>.</summary>
    public static bool IsClosing(string text, TextSpan passage) => ClosingEnd(text, passage.Start, passage.End) == passage.End;

    /// <summary>The closing that begins at a place, and the handle in it, where it has one; null where none begins there.</summary>
    public static (TextSpan Span, TextSpan? Handle)? Closing(string text, int at, int end)
    {
        if (ClosingEnd(text, at, end) is not { } stop)
        {
            return null;
        }

        var sign = text.AsSpan(at, stop - at).LastIndexOf('@');
        return (new(at, stop), sign < 0 || at + sign + 1 == stop ? null : new TextSpan(at + sign + 1, stop));
    }

    /// <summary>Where a post ends whose attribution ends at a place: a full stop and the widget's last words belong to it.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="at">Where handle and date end.</param>
    /// <param name="end">Where the passage ends.</param>
    /// <param name="author">The name, which a button may repeat; empty where none is known.</param>
    public static int EndAfter(string text, int at, int end, TextSpan author)
    {
        if (at < end && text[at] is '.' or '…' && (at + 1 == end || Marks.IsBlank(text[at + 1])))
        {
            at++;
        }

        var next = Marks.SkipBlanks(text, at, end);
        var report = text.AsSpan(next, end - next).StartsWith("Report") ? Marks.SkipBlanks(text, next + "Report".Length, end) : next;
        return ClosingEnd(text, report, end) ?? (report > next && Marks.LineEndsAt(text, next + "Report".Length, end) ? next + "Report".Length : AfterButton(text, at, end, author));
    }

    private static int? ClosingEnd(string text, int at, int end)
    {
        foreach (var closing in Closings)
        {
            if (text.AsSpan(at, end - at).StartsWith(closing))
            {
                return Named(text, at, end);
            }
        }

        return null;
    }

    /// <summary>The script that loads Facebook's plugin, from its function to the marks behind its last word.</summary>
    private static TextSpan Loader(string text, int at, TextSpan stretch)
    {
        var function = text.AsSpan(stretch.Start, at - stretch.Start).LastIndexOf("(function(");
        at += Script.Length;
        while (at < stretch.End && text[at] is '\'' or '"' or '’' or '”' or ')' or ';')
        {
            at++;
        }

        return new(function < 0 ? at : stretch.Start + function, at);
    }

    /// <summary>The line <c>Follow</c>, and the line with the name that may come after it.</summary>
    private static int AfterButton(string text, int at, int end, TextSpan author)
    {
        var button = Marks.SkipBlanks(text, at, end);
        if (!Marks.LineEndsAt(text, at, end) || !text.AsSpan(button, end - button).StartsWith("Follow") || !Marks.LineEndsAt(text, button + "Follow".Length, end))
        {
            return at;
        }

        var name = Marks.SkipBlanks(text, button + "Follow".Length, end);
        return !author.IsEmpty && text.AsSpan(name, end - name).StartsWith(author.Of(text)) ? name + author.Length : button + "Follow".Length;
    }

    // "post", its number, "by" and the handle; of these only "post" is always there.
    private static int Named(string text, int at, int end)
    {
        at += text.AsSpan(at, end - at).IndexOf("post", StringComparison.Ordinal) + "post".Length;
        var number = Marks.SkipBlanks(text, at, end, 2);
        while (number < end && char.IsAsciiDigit(text[number]))
        {
            at = ++number;
        }

        var by = Marks.SkipBlanks(text, at, end, 2);
        at = text.AsSpan(by, end - by).StartsWith("by") ? by + 2 : at;
        var handle = Marks.SkipBlanks(text, at, end, 2);
        return handle < end && text[handle] == '@' ? handle + 1 + Handles.Length(text.AsSpan(handle + 1, end - handle - 1)) : at;
    }
}
