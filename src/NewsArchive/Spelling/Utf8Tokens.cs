using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Goes through the tokens of a text in UTF-8, split and folded as <see cref="Tokens"/> does it, without making a string of each.</summary>
/// <param name="text">Valid UTF-8.</param>
public ref struct Utf8Tokens(ReadOnlySpan<byte> text)
{
    private const byte Separator = 0;
    private const byte BeyondAscii = 0xFF;

    // By byte: what the index holds of it, or one of the two above.
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 256).Select(OfByte)];

    private readonly ReadOnlySpan<byte> _text = text;
    private byte[] _token = new byte[64];
    private int _length;
    private int _at;

    /// <summary>The token as the index holds it, until the next step.</summary>
    public readonly ReadOnlySpan<byte> Token => _token.AsSpan(0, _length);

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        for (_length = 0; _length == 0;)
        {
            if (!SkipSeparators())
            {
                return false;
            }

            ReadToken();
        }

        return true;
    }

    private static byte OfByte(int value) =>
        value >= 0x80 ? BeyondAscii : char.IsAsciiLetterOrDigit((char)value) ? (byte)char.ToLowerInvariant((char)value) : Separator;

    private bool SkipSeparators()
    {
        while (_at < _text.Length && Ascii[_text[_at]] == Separator)
        {
            _at++;
        }

        return _at < _text.Length;
    }

    // Ends behind the separator. A letter beyond ASCII that is one ends a token that may be empty.
    private void ReadToken()
    {
        while (_at < _text.Length)
        {
            var folded = Ascii[_text[_at]];
            if (folded == BeyondAscii)
            {
                if (!ReadLetter())
                {
                    return;
                }

                continue;
            }

            _at++;
            if (folded == Separator)
            {
                return;
            }

            Room(1);
            _token[_length++] = folded;
        }
    }

    private bool ReadLetter()
    {
        Rune.DecodeFromUtf8(_text[_at..], out var rune, out var length);
        _at += length;
        var letter = IndexAlphabet.Of(rune);
        if (letter is IndexAlphabet.Separator or IndexAlphabet.Dropped)
        {
            return letter == IndexAlphabet.Dropped;
        }

        Room(4);
        _length += new Rune(letter).EncodeToUtf8(_token.AsSpan(_length));
        return true;
    }

    private void Room(int count)
    {
        if (_length + count > _token.Length)
        {
            Array.Resize(ref _token, _token.Length * 2);
        }
    }
}
