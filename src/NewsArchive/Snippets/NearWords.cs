namespace NewsArchive.Snippets;

/// <summary>Finds words that stand near each other.</summary>
internal static class NearWords
{
    /// <summary>Adds each word of a group that stands near enough to all others of it.</summary>
    public static void Find(List<SeenToken> seen, Target target, List<Found> all)
    {
        var last = new int?[target.Tokens.Length];
        HashSet<int> marked = [];
        for (var i = 0; i < seen.Count; i++)
        {
            if (target.Tokens.IndexOf(seen[i].Token) is not (>= 0 and var word))
            {
                continue;
            }

            last[word] = i;
            if (Array.TrueForAll(last, place => place is { } at && seen[i].Number - seen[at].Number <= target.Distance + target.Tokens.Length - 1))
            {
                all.AddRange(last.Select(place => place!.Value).Where(marked.Add).Select(place => target.Found with { Start = seen[place].Start, End = seen[place].End }));
            }
        }
    }
}
