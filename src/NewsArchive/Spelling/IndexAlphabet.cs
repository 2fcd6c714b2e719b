using System.Text;

namespace NewsArchive.Spelling;

/// <summary>What <see cref="Separators"/> and <see cref="IndexLetters"/> say of each character, remembered for the blocks of 256 that a text has.</summary>
internal static class IndexAlphabet
{
    /// <summary>Ends a token.</summary>
    public const int Separator = 0;

    /// <summary>A mark inside a token that the index leaves out.</summary>
    public const int Dropped = -1;

    private static readonly int[]?[] Blocks = new int[0x1100][];

    /// <summary>The code point of the letter as the index holds it, or one of the above.</summary>
    public static int Of(Rune rune) => (Blocks[rune.Value >> 8] ??= Block(rune.Value & ~0xFF))[rune.Value & 0xFF];

    private static int[] Block(int first)
    {
        var block = new int[0x100];
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = Rune.IsValid(first + i) ? Letter(new(first + i)) : Separator;
        }

        return block;
    }

    private static int Letter(Rune rune) =>
        IndexLetters.IsDroppedMark(rune) ? Dropped : Separators.Contains(rune) ? Separator : IndexLetters.Fold(rune).Value;
}
