using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArchive.Text;

/// <summary>The letters A to Z and a to z, looked at eight at a time: most prose is made of them, and fewer branches are guessed wrong.</summary>
internal static class AsciiLetters
{
    /// <summary>The index of the first character from <paramref name="at"/> on that is no such letter; <paramref name="limit"/> where there is none before it.</summary>
    public static int After(ReadOnlySpan<char> text, int at, int limit)
    {
        while (limit - at >= Vector128<ushort>.Count)
        {
            var others = ~Among(text[at..]);
            if (others != Vector128<ushort>.Zero)
            {
                return at + BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits());
            }

            at += Vector128<ushort>.Count;
        }

        while (at < limit && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>How many there are.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; text.Length >= Vector128<ushort>.Count; text = text[Vector128<ushort>.Count..])
        {
            count += BitOperations.PopCount(Among(text).ExtractMostSignificantBits());
        }

        foreach (var c in text)
        {
            count += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return count;
    }

    // All bits are set where the first eight characters are such letters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Among(ReadOnlySpan<char> text)
    {
        var small = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text)) | Vector128.Create((ushort)0x20);
        return Vector128.LessThanOrEqual(small - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a')));
    }
}
