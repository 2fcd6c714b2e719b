namespace NewsArchive.Spelling;

/// <summary>Looks up the known spellings of a name.</summary>
internal static class Names
{
    private static readonly Dictionary<string, string[][]> ByFold = EasternNames.Rows.Concat(WorldNames.Rows)
        .Select(row => row.Split('|'))
        .SelectMany(row => row.Select(spelling => (Fold: Fold.Word(spelling), Row: row)).DistinctBy(pair => pair.Fold))
        .GroupBy(pair => pair.Fold, pair => pair.Row)
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The other spellings of a name, one word or several; none where it is not in the table.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var folded = Fold.Word(name);
        return ByFold.TryGetValue(folded, out var rows) ? rows.SelectMany(row => row).Where(spelling => Fold.Word(spelling) != folded).Distinct() : [];
    }
}
