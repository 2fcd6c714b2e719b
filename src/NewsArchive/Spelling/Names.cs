using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Looks up the known spellings of a name. A search asks for a few words, so the rows are read through: no table is built at every start.</summary>
internal static class Names
{
    // Of letters that become nothing, and of those of two units, whose first one says too little.
    private const char Unknown = '\0';

    /// <summary>The other spellings of a name, one word or several; none where it is not in the table.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var folded = Fold.Word(name);
        return folded.Length == 0 ? [] : Rows(folded).SelectMany(row => row.Split('|')).Where(spelling => Fold.Word(spelling) != folded).Distinct();
    }

    private static List<string> Rows(string folded)
    {
        Dictionary<char, char> first = [];
        return [.. EasternNames.Rows.Concat(WorldNames.Rows).Where(row => Has(row, folded, first))];
    }

    // Hardly any spelling begins like the name; only those are folded whole.
    private static bool Has(ReadOnlySpan<char> row, string folded, Dictionary<char, char> first)
    {
        foreach (var spelling in row.Split('|'))
        {
            var letter = row[spelling.Start];
            if (!first.TryGetValue(letter, out var begun))
            {
                first[letter] = begun = First(row[spelling]);
            }

            if ((begun == folded[0] || begun == Unknown) && Fold.Word(row[spelling]) == folded)
            {
                return true;
            }
        }

        return false;
    }

    private static char First(ReadOnlySpan<char> spelling)
    {
        StringBuilder first = new();
        Rune.DecodeFromUtf16(spelling, out var letter, out var units);
        FoldedLetters.Append(first, letter);
        return units > 1 || first.Length == 0 ? Unknown : first[0];
    }
}
