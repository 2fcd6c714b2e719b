using NewsArchive.Files;

namespace NewsArchive.Sources;

/// <summary>Goes through a folder and the folders in it, in the ordinal order of names as UTF-8.</summary>
/// <param name="names">How to name what is found.</param>
/// <param name="own">Files to leave out silently.</param>
internal sealed class FolderWalk(SourceNames names, OwnFiles own)
{
    /// <summary>All entries below a folder. The naming folder is left out where it is not the starting point: its names are of the other kind.</summary>
    /// <param name="root">Its absolute path.</param>
    /// <param name="scope">The filter there.</param>
    public IEnumerable<SourceEntry> Under(string root, FilterScope scope)
    {
        Stack<Level> open = new();
        open.Push(Opened(names.OfFolder(root), scope));
        while (open.TryPeek(out var level))
        {
            if (level.Failure is { } failure)
            {
                level.Failure = null;
                yield return new UnreadableSource(level.Name, SourceFacts.Reason(level.Name, failure, Path.TrimEndingDirectorySeparator(names.PathOf(level.Name))));
            }

            if (!level.MoveNext())
            {
                open.Pop();
            }
            else if (level.Current.IsFolder && Inside(level) is { } inside)
            {
                open.Push(Opened(level.Current.Name, inside));
            }
            else if (Entry(level) is { } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Whether going through one folder leads to another below it: no folder between them is hidden or a link.</summary>
    public static bool Reaches(string root, string folder)
    {
        for (DirectoryInfo? step = new(folder); step is not null && step.FullName.Length > Path.TrimEndingDirectorySeparator(root).Length; step = step.Parent)
        {
            if (step.Name.StartsWith('.') || step.LinkTarget is not null)
            {
                return false;
            }
        }

        return true;
    }

    private Level Opened(string name, FilterScope scope)
    {
        var path = names.PathOf(name);
        var entries = FolderListing.Of(path, name, out var failure);
        return new(name, entries, scope, own.LieIn(path)) { Failure = failure };
    }

    private FilterScope? Inside(Level level)
    {
        var folder = level.Current;
        var step = folder.Name[level.Name.Length..^1];
        return folder.IsLink || step[0] == '.' || folder.Name == names.Prefix ? null : level.Scope.In(step);
    }

    private SourceEntry? Entry(Level level)
    {
        var entry = level.Current;
        if (entry.Name == names.Prefix || IsOwn(level, entry))
        {
            return null;
        }

        var step = entry.Name.AsSpan(level.Name.Length);
        if (entry.IsFolder || step[0] == '.')
        {
            return new SkippedSource(entry.Name);
        }

        // A container that no pattern names may have members that one does.
        var kind = FileForm.Of(step).Kind;
        return kind is FileKind.Zip or FileKind.Tar ? Container(level) : level.Scope.Reads(step, kind) ? Found(entry) : new SkippedSource(entry.Name);
    }

    private bool IsOwn(Level level, FolderEntry entry) =>
        entry.IsLink ? own.Include(names.PathOf(entry.Name)) : level.HoldsOwn && own.Name(names.PathOf(entry.Name));

    private SourceEntry Container(Level level)
    {
        var entry = level.Current;
        if (level.Scope.In(entry.Name[level.Name.Length..]) is not { } scope)
        {
            return new SkippedSource(entry.Name);
        }

        return Found(entry) is var found && found is SourceContainer container ? container with { Scope = scope } : found;
    }

    private SourceEntry Found(FolderEntry entry) => entry switch
    {
        { IsLink: true } => SourceFacts.Linked(names.PathOf(entry.Name), names),
        { Size: 0 } when SpecialFiles.Is(names.PathOf(entry.Name)) => SourceFacts.Special(entry.Name),
        _ => SourceFacts.Entry(entry.Name, names, entry.Size, entry.ModifiedAt),
    };

    /// <summary>A folder on the way.</summary>
    private sealed class Level(string name, List<FolderEntry> entries, FilterScope scope, bool holdsOwn)
    {
        private int _next;

        public string Name => name;

        public FilterScope Scope => scope;

        public bool HoldsOwn => holdsOwn;

        public Exception? Failure { get; set; }

        public FolderEntry Current => entries[_next - 1];

        public bool MoveNext() => ++_next <= entries.Count;
    }
}
