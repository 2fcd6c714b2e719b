using System.Buffers;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Goes through the tokens of a text with their places, as <see cref="Tokens"/> splits it, without making a string of each.</summary>
/// <param name="text">The text.</param>
/// <param name="starts">What wanted tokens begin with.</param>
public ref struct TokenScanner(ReadOnlySpan<char> text, TokenStarts starts)
{
    private readonly ReadOnlySpan<char> _text = text;
    private char[] _token = new char[64];
    private int _length;
    private int _at;

    /// <summary>The token's number in the text, from 0, where tokens are counted.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>Where the token starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>The token as the index holds it, until the next step.</summary>
    public readonly ReadOnlySpan<char> Token => _token.AsSpan(0, _length);

    /// <summary>Goes to the next token that may be wanted.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        while (Pass() && ToStart())
        {
            Number++;
            Start = _at;
            _length = 0;
            var isWanted = starts.Include(_text[_at]);
            ToEnd(isWanted);
            if (isWanted)
            {
                return true;
            }
        }

        return false;
    }

    // To where a wanted token may begin. What is found in the middle of a token begins none.
    private bool Pass()
    {
        while (starts.Passed is { } others)
        {
            var count = _text[_at..].IndexOfAnyExcept(others);
            if (count < 0)
            {
                return false;
            }

            _at += count;
            if (count == 0 || !char.IsAsciiLetterOrDigit(_text[_at - 1]))
            {
                return true;
            }

            ToEnd(isWanted: false);
        }

        return true;
    }

    private bool ToStart()
    {
        while (_at < _text.Length)
        {
            if (char.IsAscii(_text[_at]) ? char.IsAsciiLetterOrDigit(_text[_at]) : !IsBetween(Rune(out _)))
            {
                return true;
            }

            Rune(out var length);
            _at += length;
        }

        return false;
    }

    private void ToEnd(bool isWanted)
    {
        for (End = _at; _at < _text.Length;)
        {
            var letter = _text[_at];
            if (char.IsAsciiLetterOrDigit(letter))
            {
                Append(isWanted, char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter);
                End = ++_at;
                continue;
            }

            var rune = Rune(out var length);
            if (!IndexLetters.IsDroppedMark(rune))
            {
                if (Separators.Contains(rune))
                {
                    return;
                }

                Append(isWanted, IndexLetters.Fold(rune));
            }

            _at += length;
            End = _at;
        }
    }

    private static bool IsBetween(Rune rune) => IndexLetters.IsDroppedMark(rune) || Separators.Contains(rune);

    private readonly Rune Rune(out int length)
    {
        System.Text.Rune.DecodeFromUtf16(_text[_at..], out var rune, out length);
        return rune;
    }

    private void Append(bool isWanted, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            Append(isWanted, unit);
        }
    }

    private void Append(bool isWanted, char unit)
    {
        if (!isWanted)
        {
            return;
        }

        if (_length == _token.Length)
        {
            Array.Resize(ref _token, _length * 2);
        }

        _token[_length++] = unit;
    }
}
