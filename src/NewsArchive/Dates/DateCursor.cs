using System.Globalization;

namespace NewsArchive.Dates;

/// <summary>A place in a text that moves over what it reads. Every step looks at a bounded number of characters.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private const int MaxBlanks = 6;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The index of the next character.</summary>
    public int At { get; set; }

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Next => At < _text.Length ? _text[At] : '\0';

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[At..];

    /// <summary>What has been taken since a place.</summary>
    public readonly ReadOnlySpan<char> Since(int start) => _text[start..At];

    /// <summary>Takes the character if it is next.</summary>
    public bool Take(char c)
    {
        var found = At < _text.Length && _text[At] == c;
        At += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes the next character if it is one of these.</summary>
    public bool TakeAny(string characters)
    {
        var found = At < _text.Length && characters.Contains(_text[At], StringComparison.Ordinal);
        At += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes the words if they are next and no letter follows. Case does not matter.</summary>
    public bool TakeWord(string word)
    {
        var found = MayBegin(word[0]) && Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !(At + word.Length < _text.Length && char.IsLetter(_text[At + word.Length]));
        At += found ? word.Length : 0;
        return found;
    }

    /// <summary>Takes the first of the words that is next.</summary>
    public bool TakeWord(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (TakeWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a few white spaces and marks of writing direction, a line break among them but no blank line.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TakeBlanks()
    {
        var start = At;
        for (var lines = 0; At < _text.Length && At - start < MaxBlanks && IsBlank(_text[At]); At++)
        {
            lines += _text[At] == '\n' ? 1 : 0;
            if (lines > 1)
            {
                break;
            }
        }

        return At > start;
    }

    /// <summary>Takes a number of at most so many digits of any script; a longer one is not taken.</summary>
    /// <returns>The number of digits; 0 where there is no such number.</returns>
    public int TakeNumber(int maxDigits, out int value)
    {
        value = 0;
        var end = At;
        for (; end < _text.Length && end - At <= maxDigits && Digit(_text[end]) is >= 0 and var digit; end++)
        {
            value = (value * 10) + digit;
        }

        var digits = end - At;
        if (digits > maxDigits)
        {
            return 0;
        }

        At = end;
        return digits;
    }

    /// <summary>Takes four digits that can be a year, whatever is glued to them.</summary>
    public bool TakeYear(out int year)
    {
        year = 0;
        if (At + 4 > _text.Length)
        {
            return false;
        }

        foreach (var c in _text.Slice(At, 4))
        {
            year = Digit(c) is >= 0 and var digit ? (year * 10) + digit : -10_000;
        }

        var found = Calendar.IsYear(year);
        At += found ? 4 : 0;
        return found;
    }

    /// <summary>The value of a digit of any script; -1 for anything else.</summary>
    public static int Digit(char c) => c < '\u0660' ? (char.IsAsciiDigit(c) ? c - '0' : -1) : CharUnicodeInfo.GetDecimalDigitValue(c);

    // Nearly all words that are tried differ in their first letter.
    private readonly bool MayBegin(char first) => !char.IsAscii(first) || (Next | 0x20) == (first | 0x20);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200E' or '\u200F' or '\u200B' or '\u2060' or (>= '\u2066' and <= '\u2069') or (>= '\u202A' and <= '\u202E');
}
