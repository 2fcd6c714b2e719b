namespace NewsArchive.Spelling;

/// <summary>Damerau-Levenshtein distance, adjacent letters swapped counting as one; bounded, so that far words cost little.</summary>
public static class EditDistance
{
    private const int Longest = 64;

    /// <summary>Whether one word becomes the other by at most this many insertions, deletions, replacements and swaps of neighbours.</summary>
    public static bool AtMost(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int bound) => Of(one, other, bound) <= bound;

    /// <summary>The distance; a number above the bound where it is larger. Words of more than 64 letters are far from all others.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int bound)
    {
        if (Math.Abs(one.Length - other.Length) > bound || Math.Max(one.Length, other.Length) > Longest)
        {
            return one.SequenceEqual(other) ? 0 : bound + 1;
        }

        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            if (Row(i, one, other, new(row, last, beforeLast)) > bound)
            {
                return bound + 1;
            }
        }

        return row[other.Length];
    }

    private static int Row(int i, ReadOnlySpan<char> one, ReadOnlySpan<char> other, Rows rows)
    {
        var least = rows.Now[0] = i;
        for (var j = 1; j <= other.Length; j++)
        {
            var changed = rows.Last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            var cost = Math.Min(changed, Math.Min(rows.Last[j], rows.Now[j - 1]) + 1);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
            {
                cost = Math.Min(cost, rows.BeforeLast[j - 2] + 1);
            }

            rows.Now[j] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    private readonly ref struct Rows(Span<int> now, Span<int> last, Span<int> beforeLast)
    {
        public Span<int> Now { get; } = now;

        public Span<int> Last { get; } = last;

        public Span<int> BeforeLast { get; } = beforeLast;
    }
}
