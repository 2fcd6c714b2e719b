namespace NewsArchive.Evaluation.Quotes;

/// <summary>How many words two texts share in the same order, counted by the longest common run, then by what lies left and right of it (Ratcliff and Obershelp).</summary>
internal static class CommonRuns
{
    private const int ShortestCounted = 3;

    /// <summary>The number of words in common runs; runs shorter than three count only where a text itself is shorter.</summary>
    public static int Length(string[] left, string[] right) =>
        left.Length == 0 || right.Length == 0 ? 0 : Sum(left, right, Math.Min(ShortestCounted, Math.Min(left.Length, right.Length)));

    private static int Sum(string[] left, string[] right, int shortest)
    {
        var sum = 0;
        Stack<(Range Left, Range Right)> open = new([(Range.All, Range.All)]);
        while (open.TryPop(out var part))
        {
            var (l, r) = (left[part.Left], right[part.Right]);
            var (atLeft, atRight, length) = Longest(l, r);
            if (length > 0)
            {
                sum += length >= shortest ? length : 0;
                var (leftStart, rightStart) = (part.Left.GetOffsetAndLength(left.Length).Offset, part.Right.GetOffsetAndLength(right.Length).Offset);
                open.Push((leftStart..(leftStart + atLeft), rightStart..(rightStart + atRight)));
                open.Push(((leftStart + atLeft + length)..(leftStart + l.Length), (rightStart + atRight + length)..(rightStart + r.Length)));
            }
        }

        return sum;
    }

    // Of several runs of the same length, the first on the left; of those, the first on the right.
    private static (int Left, int Right, int Length) Longest(string[] left, string[] right)
    {
        (int Left, int Right, int Length) best = default;
        var ending = new int[right.Length + 1];
        for (var l = 0; l < left.Length; l++)
        {
            var before = 0;
            for (var r = 0; r < right.Length; r++)
            {
                var length = left[l] == right[r] ? before + 1 : 0;
                (before, ending[r]) = (ending[r], length);
                if (length > best.Length)
                {
                    best = (l - length + 1, r - length + 1, length);
                }
            }
        }

        return best;
    }
}
