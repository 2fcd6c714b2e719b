using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>What most embeds end with: <c>(@handle) March 1, 2022</c>. The surest sign of a post.</summary>
/// <param name="Bracket">The handle with its <c>@</c> and its brackets, if it has any.</param>
/// <param name="Handle">The handle alone.</param>
/// <param name="Date">The date that follows at once; null where none does.</param>
internal sealed record Tail(TextSpan Bracket, TextSpan Handle, PrintedDate? Date)
{
    /// <summary>Whether brackets stand around the handle.</summary>
    public bool IsBracketed => Bracket.End > Handle.End;

    /// <summary>Whether a comma stands between handle and date, as in no embed.</summary>
    public bool IsLoose { get; private init; }

    /// <summary>Where handle and date end.</summary>
    public int End => Date?.End ?? Bracket.End;

    /// <summary>Reads the tail at an <c>@</c>.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="at">The index of the <c>@</c>.</param>
    /// <param name="within">The unclaimed part of the passage.</param>
    /// <returns>The tail; null where a handle cannot be read.</returns>
    public static Tail? Read(string text, int at, TextSpan within)
    {
        var start = at + 1;
        var length = Handles.Length(text.AsSpan(start, within.End - start));
        if (length == 0)
        {
            return null;
        }

        TextSpan handle = new(start, start + length);
        var bracket = Bracketed(text, handle, within);
        if (bracket is null && at > within.Start && !Marks.IsBlank(text[at - 1]) && !Dashes.IsDash(text[at - 1]) && text[at - 1] is not ('✔' or '✓'))
        {
            return null;
        }

        var whole = bracket ?? new(at, handle.End);
        return PrintedDate.After(text, whole.End, within.End) is { } date ? new(whole, handle, date) : new(whole, handle, Loose(text, whole.End, within.End)) { IsLoose = true };
    }

    // "— Name (@handle), March 1, 2022": so do people write it.
    private static PrintedDate? Loose(string text, int at, int end) =>
        at < end && text[at] is ',' && PrintedDate.After(text, at + 1, end) is { Match.Date: not null } date && Marks.LineEndsAt(text, date.End, end) ? date : null;

    /// <summary>Whether a bracket stands before an <c>@</c>.</summary>
    private static TextSpan? Bracketed(string text, TextSpan handle, TextSpan within)
    {
        var linked = Markup.Link(text, new(handle.Start - 1, handle.End), within);
        var open = linked.Start - 1;
        while (open >= within.Start && linked.Start - open < 4 && Marks.IsBlank(text[open]))
        {
            open--;
        }

        var close = Marks.SkipBlanks(text, linked.End, within.End, 4);
        return open >= within.Start && text[open] is '(' or '（' && close < within.End && text[close] is ')' or '）' ? new(open, close + 1) : null;
    }
}
