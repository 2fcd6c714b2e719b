using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>What stands above a rendered post: <c>Name ✔ @handle</c>, on one line or on two, and often a date.</summary>
/// <param name="Start">Where it begins; the button above the name belongs to it.</param>
/// <param name="Author">The name; null where none is there.</param>
/// <param name="Handle">The handle.</param>
/// <param name="End">Where the words can begin.</param>
/// <param name="Date">The date behind the handle; null where it comes after the words.</param>
/// <param name="IsBracketed">Whether brackets stand around the handle.</param>
/// <param name="IsInline">Whether the words follow on the same line.</param>
internal readonly record struct RenderedHead(int Start, TextSpan? Author, TextSpan Handle, int End, PrintedDate? Date, bool IsBracketed, bool IsInline)
{
    /// <summary>Whether a middle dot stands between handle and date.</summary>
    public bool IsDotted { get; private init; }

    private const int LongestLine = 90;
    private const int LongestAge = 10;

    private static readonly SearchValues<char> Sentence = SearchValues.Create(".!?:,;");
    private static readonly string[] VerifiedWords = ["Verified account", "Verified Account", "Verifizierter Account", "Compte certifié", "Cuenta verificada", "Conta verificada", "Account verificato", "認証済みアカウント"];

    /// <summary>Reads the head whose handle stands at a place.</summary>
    /// <returns>The head; null where the handle is part of a sentence.</returns>
    public static RenderedHead? At(PostScene scene, Tail tail)
    {
        var text = scene.Text;
        var after = SkipInLine(text, tail.Bracket.End, scene.Passage.End);
        var endsLine = after >= scene.Passage.End || text[after] == '\n';
        var lineStart = scene.LineStart(tail.Bracket.Start);
        var mark = scene.Verified(lineStart);
        var isVerified = mark < tail.Bracket.Start;
        if (!(endsLine || (!tail.IsBracketed && (isVerified || text[after] is '·' or '•'))))
        {
            return null;
        }

        var before = Marks.Trim(text, lineStart, tail.Bracket.Start);
        if (tail.IsBracketed ? !IsNameFirst(text, tail, before, endsLine) : !(before.IsEmpty || isVerified || IsName(text, before)))
        {
            return null;
        }

        var (author, start) = before.IsEmpty ? NameAbove(scene, tail.Bracket.Start) : (NameUpTo(text, before, isVerified ? mark : before.End), before.Start);
        RenderedHead head = new(Above(scene, start), author, tail.Handle, tail.Bracket.End, null, tail.IsBracketed, !endsLine);
        return tail.IsBracketed ? head : head.WithDate(text, after, scene.Passage.End);
    }

    /// <summary>Whether a line is a handle and nothing else.</summary>
    public static bool IsHandle(ReadOnlySpan<char> line) => line.Length > 1 && line[0] == '@' && Handles.Length(line[1..]) == line.Length - 1;

    private static bool IsNameFirst(string text, Tail tail, TextSpan name, bool endsLine) =>
        endsLine && tail.Date is null && name.Length is > 0 and <= Signature.LongestName && !Dashes.IsDash(text[name.Start]) && text[name.Start] is not '-';

    // A name has no marks of a sentence in it.
    private static bool IsName(string text, TextSpan name) =>
        name.Length <= LongestLine && !char.IsLower(text[name.Start]) && !name.Of(text).ContainsAny(Sentence) && !Dashes.IsDash(text[name.End - 1]);

    /// <summary>The head with the date that follows the handle, behind a middle dot or on the next line.</summary>
    private RenderedHead WithDate(string text, int after, int end)
    {
        var at = Marks.SkipBlanks(text, after, end);
        var dot = at < end && text[at] is '·' or '•';
        if (PrintedDate.After(text, dot ? at + 1 : at, end) is { } date && (dot || Marks.LineEndsAt(text, date.End, end)))
        {
            return this with { Date = date, IsDotted = dot, End = date.End, IsInline = !Marks.LineEndsAt(text, date.End, end) };
        }

        if (!dot)
        {
            return this;
        }

        var start = Marks.SkipBlanks(text, at + 1, end);
        var age = Marks.Trim(text, start, Marks.LineEnd(text, start, end));
        return age.Length is > 1 and <= LongestAge && char.IsAsciiDigit(text[age.Start]) ? this with { Date = new(age, default, null, age.End), IsDotted = true, End = age.End, IsInline = false } : this;
    }

    private static (TextSpan? Name, int Start) NameAbove(PostScene scene, int at)
    {
        var text = scene.Text;
        var (floor, start) = (scene.FloorBefore(2), at);
        while (LineBefore(text, floor, start) is { } line)
        {
            start = line.Start;
            if (Name(text, line) is { IsEmpty: false } name)
            {
                var isName = line.Length <= LongestLine && (line.Start >= scene.Floor || !Seam.EndsSentence(text, line.Start, line.End));
                return isName ? (name, start) : (null, at);
            }
        }

        return (null, at);
    }

    // The button above the name, or a line about the picture.
    private static int Above(PostScene scene, int at) =>
        LineBefore(scene.Text, scene.FloorBefore(2), at) is { } line && WidgetLines.IsAbove(line.Of(scene.Text)) ? line.Start : at;

    private static TextSpan? LineBefore(string text, int floor, int at)
    {
        var above = Marks.Trim(text, floor, at);
        return above.IsEmpty ? null : Marks.Trim(text, Marks.LineStart(text, above.Start, above.End), above.End);
    }

    // Without the mark of a verified account and the button beside the name.
    private static TextSpan Name(string text, TextSpan line) =>
        NameUpTo(text, line, line.Of(text).IndexOfAny(LineCursor.VerifiedMarks) is >= 0 and var mark ? line.Start + mark : line.End);

    private static TextSpan NameUpTo(string text, TextSpan line, int end)
    {
        foreach (var words in VerifiedWords)
        {
            end = text.AsSpan(line.Start, end - line.Start).EndsWith(words) ? end - words.Length : end;
        }

        return Marks.Trim(text, line.Start + WidgetLines.ButtonLength(line.Of(text)), end);
    }

    private static int SkipInLine(string text, int at, int end)
    {
        while (at < end && text[at] != '\n' && Marks.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
