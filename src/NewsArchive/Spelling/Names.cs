using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Looks up the known spellings of a name. A search asks for a few words, so the rows are read through: no table is built at every start.</summary>
internal static class Names
{
    /// <summary>The other spellings of a name, one word or several; none where it is not in the table.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var folded = Fold.Word(name);
        return folded.Length == 0 ? [] : Rows(folded).SelectMany(row => row.Split('|')).Where(spelling => Fold.Word(spelling) != folded).Distinct();
    }

    private static List<string> Rows(string folded)
    {
        StringBuilder first = new();
        return [.. EasternNames.Rows.Concat(WorldNames.Rows).Where(row => Has(row, folded, first))];
    }

    private static bool Has(ReadOnlySpan<char> row, string folded, StringBuilder first)
    {
        foreach (var spelling in row.Split('|'))
        {
            // Hardly any spelling begins like the name; only those are folded whole.
            first.Clear();
            Rune.DecodeFromUtf16(row[spelling], out var letter, out _);
            FoldedLetters.Append(first, letter);
            if ((first.Length == 0 || first[0] == folded[0]) && Fold.Word(row[spelling]) == folded)
            {
                return true;
            }
        }

        return false;
    }
}
