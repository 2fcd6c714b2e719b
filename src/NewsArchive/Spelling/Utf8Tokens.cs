using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Goes through the tokens of a text in UTF-8, split and folded as <see cref="Tokens"/> does it, without making a string of each.</summary>
/// <param name="text">Valid UTF-8.</param>
/// <param name="room">Where a token is put together, of <see cref="LeastRoom"/> bytes or more; null for room of its own.</param>
public ref struct Utf8Tokens(ReadOnlySpan<byte> text, byte[]? room = null)
{
    /// <summary>How many bytes a token is given room for at first.</summary>
    public const int LeastRoom = 64;

    private const byte Separator = 0;
    private const byte BeyondAscii = 0xFF;

    // Sets the bit that tells small letters from capitals; all digits have it.
    private const byte Small = 0x20;

    // By byte: what the index holds of it, or one of the two above.
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 256).Select(OfByte)];

    private readonly ReadOnlySpan<byte> _text = text;

    // At least as long as a vector, of which the end may be of no meaning.
    private byte[] _token = room ?? new byte[LeastRoom];
    private int _length;
    private int _at;

    /// <summary>The token as the index holds it, until the next step.</summary>
    public readonly ReadOnlySpan<byte> Token => _token.AsSpan(0, _length);

    /// <summary>The first eight bytes of the token as a number, in whose order they stand; 0 for those it lacks.</summary>
    public readonly ulong Head
    {
        get
        {
            var first = BinaryPrimitives.ReadUInt64BigEndian(_token);
            return _length >= sizeof(ulong) ? first : first & ~(ulong.MaxValue >> (8 * _length));
        }
    }

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

            if (!ReadAscii())
            {
                ReadToken();
            }
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

    // A token of plain letters and digits, shorter than a vector; anything else is left to be read byte by byte.
    private bool ReadAscii()
    {
        if (_text.Length - _at < Vector128<byte>.Count)
        {
            return false;
        }

        var bytes = Vector128.Create(_text[_at..]);
        var small = bytes | Vector128.Create(Small);
        var isLetter = Vector128.LessThanOrEqual(small - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var isDigit = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)('9' - '0')));
        var length = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
        if (length >= Vector128<byte>.Count || _text[_at + length] >= 0x80)
        {
            return false;
        }

        small.CopyTo(_token);
        _length = length;
        _at += length + 1;
        return true;
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
