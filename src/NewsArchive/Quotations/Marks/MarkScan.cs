using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArchive.Quotations.Marks;

/// <summary>Looks for quotation marks eight characters at a time; the library's search for so many characters beyond ASCII is slower.</summary>
internal static class MarkScan
{
    /// <summary>From here on stand the marks beyond Latin 1, and of letters only those of East Asia.</summary>
    private const ushort FirstHigh = '‘';

    /// <summary>The index of the first character from a place on that may be a quotation mark: none is missed, but others are found too; -1 where there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        for (; text.Length - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var found = Among(text[at..]);
            if (found != Vector128<ushort>.Zero)
            {
                return at + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
            }
        }

        for (; at < text.Length; at++)
        {
            if (text[at] is '"' or '\'' or '`' or '«' or '»' or >= (char)FirstHigh)
            {
                return at;
            }
        }

        return -1;
    }

    // "«" and "»" differ in one bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Among(ReadOnlySpan<char> text)
    {
        var block = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        return Vector128.Equals(block, Vector128.Create((ushort)'"')) | Vector128.Equals(block, Vector128.Create((ushort)'\'')) | Vector128.Equals(block, Vector128.Create((ushort)'`'))
            | Vector128.Equals(block | Vector128.Create((ushort)('«' ^ '»')), Vector128.Create((ushort)'»')) | Vector128.GreaterThanOrEqual(block, Vector128.Create(FirstHigh));
    }
}
