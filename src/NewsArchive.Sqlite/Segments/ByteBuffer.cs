using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NewsArchive.Sqlite.Segments;

/// <summary>Bytes that are appended to, and used again.</summary>
internal sealed class ByteBuffer
{
    private const int LongestVarint = 9;

    private byte[] _bytes = new byte[256];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>All of them, until the next one is appended.</summary>
    public Span<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Some of them, until the next one is appended.</summary>
    public ArraySegment<byte> Segment(int start, int end) => new(_bytes, start, end - start);

    /// <summary>Forgets all.</summary>
    public void Clear() => Length = 0;

    /// <summary>Forgets all but the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public void Shorten(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)Length, nameof(length));
        Length = length;
    }

    /// <summary>Makes room for so many bytes more.</summary>
    public void Room(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, checked(_bytes.Length * 2)));
        }
    }

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Appends a term: one of up to sixteen bytes, as most are, without a loop.</summary>
    /// <param name="head">Its first eight bytes, see <see cref="TermTable.Head"/>.</param>
    /// <param name="letters">The term.</param>
    public void AppendWord(ulong head, ReadOnlySpan<byte> letters)
    {
        Room(Math.Max(letters.Length, sizeof(ulong)));
        var free = _bytes.AsSpan(Length);
        BinaryPrimitives.WriteUInt64BigEndian(free, head);
        if (letters.Length > 2 * sizeof(ulong))
        {
            letters.CopyTo(free);
        }
        else if (letters.Length > sizeof(ulong))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(free[(letters.Length - sizeof(ulong))..], BinaryPrimitives.ReadUInt64LittleEndian(letters[^sizeof(ulong)..]));
        }

        Length += letters.Length;
    }

    /// <summary>Appends a number as <see cref="Varints"/> has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendVarint(long value)
    {
        var (bytes, at) = (_bytes, Length);
        if ((ulong)value < 0x80 && (uint)at < (uint)bytes.Length)
        {
            bytes[at] = (byte)value;
            Length = at + 1;
        }
        else
        {
            AppendLong(value);
        }
    }

    private void AppendLong(long value)
    {
        Room(LongestVarint);
        Length += Varints.Write(_bytes.AsSpan(Length), value);
    }

    /// <summary>Puts the length of what follows a place into the byte that was kept free there; where it takes more than a byte, the rest moves.</summary>
    /// <param name="start">The place.</param>
    /// <param name="factor">What the length is multiplied by.</param>
    public void SetLength(int start, int factor)
    {
        var length = Length - start - 1;
        var value = (long)length * factor;
        if (value < 0x80)
        {
            _bytes[start] = (byte)value;
            return;
        }

        Room(LongestVarint);
        Span<byte> number = stackalloc byte[LongestVarint];
        var width = Varints.Write(number, value);
        _bytes.AsSpan(start + 1, length).CopyTo(_bytes.AsSpan(start + width));
        number[..width].CopyTo(_bytes.AsSpan(start));
        Length += width - 1;
    }
}
