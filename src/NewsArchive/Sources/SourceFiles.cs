namespace NewsArchive.Sources;

/// <summary>Finds the files that hold articles.</summary>
public static class SourceFiles
{
    /// <summary>
    /// Finds files one by one, in the ordinal order of their names as UTF-8, each once: the files named, and in folders named, at any depth,
    /// <c>*.txt</c>, packed ones too, and containers, in any letter case. In folders, what is hidden (a name that starts with a dot) is passed over, and links to folders are not followed.
    /// </summary>
    /// <param name="places">Absolute paths of files and folders.</param>
    /// <param name="names">How to name what is found.</param>
    /// <param name="filter">What to read in folders and containers; a file that a place names is always read.</param>
    /// <param name="ownFiles">Absolute paths of files to leave out, silently where a folder holds them: the archive itself.</param>
    public static IEnumerable<SourceEntry> Under(IEnumerable<string> places, SourceNames names, SourceFilter filter, IReadOnlySet<string> ownFiles)
    {
        OwnFiles own = new(ownFiles);
        FolderWalk walk = new(names, own);
        FilterScope scope = new(filter, "", filter.TakesAll);
        var kinds = places.ToLookup(Directory.Exists);
        List<IEnumerable<SourceEntry>> roots = [.. kinds[true].SelectMany(folder => Roots(folder, walk, names, scope))];
        if (kinds[false].Any())
        {
            roots.Add(kinds[false].OrderBy(names.Of, Utf8Order.Comparer).Select(file => own.Include(file) ? SourceFacts.Own(names.Of(file)) : SourceFacts.Named(file, names, filter)));
        }

        return roots.Count == 1 && !kinds[false].Any() ? roots[0] : InOrder(roots);
    }

    // A folder above the archive's own holds names of two kinds, absolute and short. Each kind is in order by itself; merging does the rest.
    private static IEnumerable<IEnumerable<SourceEntry>> Roots(string folder, FolderWalk walk, SourceNames names, FilterScope scope) =>
        names.LiesBelow(folder) && FolderWalk.Reaches(folder, names.Folder) && scope.In(names.StepsFrom(folder)) is { } inside
            ? [walk.Under(folder, scope), walk.Under(names.Folder, inside)]
            : [walk.Under(folder, scope)];

    private static IEnumerable<SourceEntry> InOrder(IReadOnlyList<IEnumerable<SourceEntry>> roots)
    {
        PriorityQueue<IEnumerator<SourceEntry>, (string Name, bool Skipped)> heads = new(HeadOrder);
        foreach (var root in roots)
        {
            Advance(root.GetEnumerator());
        }

        string? last = null;
        while (heads.TryDequeue(out var head, out _))
        {
            var entry = head.Current;
            Advance(head);
            if (entry.Source != last)
            {
                yield return entry;
                last = entry.Source;
            }
        }

        void Advance(IEnumerator<SourceEntry> head)
        {
            if (head.MoveNext())
            {
                heads.Enqueue(head, (head.Current.Source, head.Current is SkippedSource));
            }
            else
            {
                head.Dispose();
            }
        }
    }

    // A file that a folder passes over may be named by itself: of two entries with one name, the one to read comes first.
    private static Comparer<(string Name, bool Skipped)> HeadOrder { get; } = Comparer<(string Name, bool Skipped)>.Create((x, y) =>
        Utf8Order.Comparer.Compare(x.Name, y.Name) is not 0 and var order ? order : x.Skipped.CompareTo(y.Skipped));
}
