namespace NewsArchive.Quotations.Repeats;

/// <summary>Compares the names of one person in two places.</summary>
internal static class Spelling
{
    private const int LongestName = 64;

    /// <summary>Whether two names are nearly the same, but not quite: at most two letters differ in names of some length.</summary>
    public static bool Slips(string one, string other)
    {
        var (a, b) = (Letters(one), Letters(other));
        if (a.Length is < 5 or > LongestName || b.Length > LongestName || a == b)
        {
            return false;
        }

        return Distance(a, b) <= (Math.Min(a.Length, b.Length) < 8 ? 1 : 2);
    }

    private static string Letters(string name) => string.Concat(name.Where(c => char.IsLetter(c) || c == ' ')).Trim().ToUpperInvariant();

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
