using NewsArchive.Text;

namespace NewsArchive.Querying;

/// <summary>Walks over a query's text: blanks, marks, words and quoted stretches. Every step moves on, so a walk is linear.</summary>
internal struct QueryScanner(string text)
{
    private int _at;

    // Index of the last quotation mark, so that an unclosed one is known without looking for its partner again and again.
    private readonly int _lastMark = text.AsSpan().LastIndexOfAny(QuotationMarks);

    private const int FarthestWords = 1_000_000;

    private const string QuotationMarks = "\"\u201C\u201D\u201E\u201F";

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => _at >= text.Length;

    /// <summary>The character here, U+0000 at the end.</summary>
    public readonly char Here => Peek(0);

    /// <summary>Whether a quotation mark stands here and another one follows.</summary>
    public readonly bool AtQuoted => !AtEnd && QuotationMarks.Contains(Here, StringComparison.Ordinal) && _at < _lastMark;

    /// <summary>The character some steps on, U+0000 beyond the end.</summary>
    public readonly char Peek(int steps) => _at + steps < text.Length ? text[_at + steps] : '\0';

    /// <summary>Goes on by some characters.</summary>
    public void Skip(int steps) => _at += steps;

    /// <summary>Goes on to what is not blank.</summary>
    public void SkipBlanks()
    {
        while (!AtEnd && Blank.Is(Here))
        {
            _at++;
        }
    }

    /// <summary>Reads what stands between the quotation mark here and the next one, and goes on behind it.</summary>
    public ReadOnlySpan<char> Quoted()
    {
        var start = _at + 1;
        var length = text.AsSpan(start).IndexOfAny(QuotationMarks);
        _at = start + length + 1;
        return text.AsSpan(start, length);
    }

    /// <summary>Reads up to a blank, a quotation mark or a parenthesis; empty if one stands here.</summary>
    public ReadOnlySpan<char> Word()
    {
        var start = _at;
        while (!AtEnd && !Blank.Is(Here) && Here is not ('(' or ')') && !QuotationMarks.Contains(Here, StringComparison.Ordinal))
        {
            _at++;
        }

        return text.AsSpan(start, _at - start);
    }

    /// <summary>Reads <c>~10</c>; null if there is no such thing here.</summary>
    public int? Distance()
    {
        if (Here != '~' || !char.IsAsciiDigit(Peek(1)))
        {
            return null;
        }

        var words = 0;
        for (_at++; char.IsAsciiDigit(Here); _at++)
        {
            words = Math.Min((words * 10) + (Here - '0'), FarthestWords);
        }

        return words;
    }

    /// <summary>Whether here is the name of a field with its colon and something behind it; the name is ASCII letters.</summary>
    public readonly bool AtField(out ReadOnlySpan<char> name)
    {
        var length = 0;
        while (length <= Fields.LongestName && char.IsAsciiLetter(Peek(length)))
        {
            length++;
        }

        name = text.AsSpan(_at, length);
        return length > 0 && Peek(length) == ':';
    }
}
