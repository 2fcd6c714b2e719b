using System.Buffers.Binary;
using System.Globalization;

namespace NewsArchive.Sources.Containers;

/// <summary>A header of a tar file: POSIX pax, "ustar Interchange Format", and GNU tar manual, "Basic Tar Format".</summary>
/// <param name="block">Its bytes, which are changed where it is mended.</param>
internal readonly ref struct TarHeader(Span<byte> block)
{
    /// <summary>Bytes of a header, and of a block of data.</summary>
    public const int Size = 512;

    /// <summary>In a block of a sparse file's map: whether another follows.</summary>
    public const int MapGoesOn = 504;

    private const int Checksum = 148;
    private const int ChecksumLength = 8;
    private const int Type = 156;
    private const int MapGoesOnInHeader = 482;
    private const int FirstOwner = 108;
    private const int SecondOwner = 116;
    private const int OwnerLength = 8;
    private const int ModifiedAt = 136;
    private const int AccessedAt = 345;
    private const int ChangedAt = 357;
    private const int TimeLength = 12;
    private const int Magic = 257;
    private const byte NotInOctal = 0x80;

    private readonly Span<byte> _block = block;

    /// <summary>Whether a block is a header: whether the sum of its bytes, the place of the sum taken as spaces, is what it says in octal digits.</summary>
    public static bool Is(ReadOnlySpan<byte> block) => Octal(block.Slice(Checksum, ChecksumLength)) == Sum(block);

    /// <summary>How much room data takes, which ends at the end of a block.</summary>
    public static long Rounded(long length) => (length + Size - 1) / Size * Size;

    /// <summary>How many bytes follow.</summary>
    public long DataLength => _block[Type] is >= (byte)'1' and <= (byte)'6' ? 0 : Math.Clamp(Number(_block.Slice(124, 12)), 0, long.MaxValue / 2);

    /// <summary>Whether attributes of the next member follow, or of all.</summary>
    public bool HasAttributes => _block[Type] is (byte)'x' or (byte)'g';

    /// <summary>Whether it is a member's, and not the beginning of what belongs to another.</summary>
    public bool IsMember => !HasAttributes && _block[Type] is not ((byte)'L' or (byte)'K');

    /// <summary>Whether the member is a sparse file in GNU's old form.</summary>
    public bool IsOldSparse => _block[Type] == 'S';

    /// <summary>Whether blocks of that file's map stand before its data.</summary>
    public bool HasMoreMap => _block[MapGoesOnInHeader] != 0;

    /// <summary>Takes out the owners' numbers where they are none that an Int32 holds, and times that are none or outside the calendar; makes an ordinary file of a sparse one.</summary>
    public void Mend()
    {
        foreach (var at in (ReadOnlySpan<int>)[FirstOwner, SecondOwner])
        {
            var owner = _block.Slice(at, OwnerLength);
            if ((owner[0] & NotInOctal) != 0 || Octal(owner) < 0)
            {
                owner.Clear();
            }
        }

        foreach (var at in IsGnu ? (ReadOnlySpan<int>)[ModifiedAt, AccessedAt, ChangedAt] : [ModifiedAt])
        {
            var time = _block.Slice(at, TimeLength);
            if (!IsTime(time))
            {
                time.Fill((byte)'0');
            }
        }

        if (IsOldSparse)
        {
            _block[Type] = (byte)'0';
        }

        var sum = Sum(_block);
        for (var digit = Checksum + 5; digit >= Checksum; digit--, sum /= 8)
        {
            _block[digit] = (byte)('0' + (sum % 8));
        }

        (_block[Checksum + 6], _block[Checksum + 7]) = (0, (byte)' ');
    }

    /// <summary>Gives attributes such as <c>20 uid=3000000000</c> names that nobody asks for: those of owners, and a time outside the calendar.</summary>
    public static void Hide(Span<byte> attributes)
    {
        while (attributes.IndexOf((byte)' ') is > 0 and var space && (int)Math.Min(Decimal(attributes[..space]), int.MaxValue) is var length && length > space && length <= attributes.Length)
        {
            var attribute = attributes[(space + 1)..length];
            if (attribute.StartsWith("uid="u8) || attribute.StartsWith("gid="u8) || (attribute.StartsWith("mtime="u8) && !IsTimeInDigits(attribute[6..].TrimEnd((byte)'\n'))))
            {
                attribute[1] = (byte)'?';
            }

            attributes = attributes[length..];
        }
    }

    // The other form has its fields for two more times elsewhere.
    private bool IsGnu => _block[Magic..].StartsWith("ustar "u8);

    private static bool IsTime(ReadOnlySpan<byte> field) => field switch
    {
        [NotInOctal, 0, 0, 0, < 0x80, ..] or [0xFF, 0xFF, 0xFF, 0xFF, >= 0x80, ..] => UnixTime.IsInCalendar(Number(field)),
        _ => Octal(field) > 0,
    };

    private static bool IsTimeInDigits(ReadOnlySpan<byte> seconds) =>
        decimal.TryParse(seconds, NumberStyles.Float, CultureInfo.InvariantCulture, out var time) && UnixTime.IsInCalendar(time);

    private static int Sum(ReadOnlySpan<byte> block)
    {
        var sum = ChecksumLength * ' ';
        for (var i = 0; i < Size; i++)
        {
            sum += i is >= Checksum and < Checksum + ChecksumLength ? 0 : block[i];
        }

        return sum;
    }

    // GNU tar writes what does not fit into octal digits as a number whose first bit is set.
    private static long Number(ReadOnlySpan<byte> field) => (field[0] & NotInOctal) == 0 ? Octal(field) : BinaryPrimitives.ReadInt64BigEndian(field[^sizeof(long)..]);

    private static long Octal(ReadOnlySpan<byte> field) => Digits(field.Trim(" \0"u8), 8);

    private static long Decimal(ReadOnlySpan<byte> digits) => Digits(digits, 10);

    private static long Digits(ReadOnlySpan<byte> digits, int radix)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            if (digit < '0' || digit >= '0' + radix)
            {
                return -1;
            }

            number = (number * radix) + (digit - '0');
        }

        return number;
    }
}
