using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>The characters that embeds set around names, handles and dates.</summary>
internal static class Marks
{
    /// <summary>Marks of writing direction and others that print nothing.</summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u200B\u200C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\u00AD\uFEFF");

    /// <summary>Whether the character is white space or prints nothing.</summary>
    public static bool IsBlank(char c) => Blank.Is(c) || (c > '~' && Unseen.Contains(c));

    /// <summary>The first place from <paramref name="at"/> on that is not blank, at most <paramref name="most"/> characters on; a blank line is not passed.</summary>
    public static int SkipBlanks(string text, int at, int end, int most = 12)
    {
        var last = Math.Min(end, at + most);
        for (var lines = 0; at < last && IsBlank(text[at]); at++)
        {
            lines += text[at] == '\n' ? 1 : 0;
            if (lines > 1)
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The span without what is blank or unseen at both ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new(start, Math.Max(start, end));
    }

    /// <summary>Whether only blanks stand between a place and the end of its line.</summary>
    public static bool LineEndsAt(string text, int at, int end)
    {
        while (at < end && text[at] != '\n' && IsBlank(text[at]))
        {
            at++;
        }

        return at >= end || text[at] == '\n';
    }

    /// <summary>Where the line of a place begins, not before <paramref name="floor"/>.</summary>
    public static int LineStart(string text, int floor, int at) => floor + text.AsSpan(floor, at - floor).LastIndexOf('\n') + 1;

    /// <summary>Where the line of a place ends, not after <paramref name="end"/>.</summary>
    public static int LineEnd(string text, int at, int end) => text.AsSpan(at, end - at).IndexOf('\n') is >= 0 and var length ? at + length : end;
}
