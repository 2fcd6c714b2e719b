namespace NewsArchive.Evaluation.Quotes;

/// <summary>Which found quotation is which labelled stretch. One that joins the stretches of one speech matches them all.</summary>
internal static class QuotationMatching
{
    private const double LeastWithin = 0.3;

    /// <summary>The quotation found for each stretch that was found, and the quotations that are right; of two alike that join stretches, both are.</summary>
    public static (Dictionary<Stretch, Found> Matches, HashSet<Found> Right) Match(Level level, Likeness likeness, IReadOnlyList<Stretch> stretches, IReadOnlyList<Found> found)
    {
        Dictionary<Stretch, Found> matches = [];
        Dictionary<Found, Stretch> first = [];
        foreach (var (quotation, stretch) in Candidates(level, likeness, stretches, found))
        {
            if (!matches.ContainsKey(stretch) && first.TryAdd(quotation, stretch))
            {
                matches.Add(stretch, quotation);
            }
        }

        HashSet<Found> right = [.. first.Keys];
        foreach (var quotation in found)
        {
            var alone = !first.TryGetValue(quotation, out var stretch);
            var joined = level.Threshold is { } threshold
                ? alone ? [] : Speech(likeness, stretch!).Where(other => likeness.Covered(quotation, other) is var covered && covered > 0 && covered >= threshold)
                : alone ? Joined(likeness, quotation) : [];
            foreach (var other in joined)
            {
                matches.TryAdd(other, quotation);
                right.Add(quotation);
            }
        }

        return (matches, right);
    }

    // The best first: equal ones, then the smaller of both shares, then the share of the stretch, then as they stand.
    private static IEnumerable<(Found, Stretch)> Candidates(Level level, Likeness likeness, IReadOnlyList<Stretch> stretches, IReadOnlyList<Found> found) =>
        from f in found.Index()
        from s in stretches.Index()
        let covered = likeness.Covered(f.Item, s.Item)
        where covered > 0
        let equal = f.Item.IsSame(s.Item)
        where level.Threshold is { } threshold ? covered >= threshold && likeness.Within(f.Item, s.Item) >= LeastWithin : equal
        let both = level.Threshold is null ? 1 : Math.Min(covered, (double)CommonRuns.Length(s.Item.Words, f.Item.Words) / f.Item.Words.Length)
        orderby equal descending, both descending, level.Threshold is null ? 1 : covered descending, f.Index, s.Index
        select (f.Item, s.Item);

    private static List<Stretch> Speech(Likeness likeness, Stretch stretch) => likeness.Speeches.Find(speech => speech.Contains(stretch))!;

    /// <summary>Two or more neighbouring stretches of one speech whose words together are exactly the quotation's.</summary>
    private static IEnumerable<Stretch> Joined(Likeness likeness, Found found)
    {
        foreach (var speech in likeness.Speeches)
        {
            for (var start = 0; start < speech.Count; start++)
            {
                for (var end = start + 2; end <= speech.Count; end++)
                {
                    if (speech[start..end].SelectMany(stretch => stretch.Words).SequenceEqual(found.Words))
                    {
                        return speech[start..end];
                    }
                }
            }
        }

        return [];
    }
}
