namespace NewsArchive.Sources;

/// <summary>Goes through a folder and the folders in it, in the ordinal order of names as UTF-8.</summary>
/// <param name="names">How to name what is found.</param>
/// <param name="ownFiles">Absolute paths of files to leave out silently.</param>
internal sealed class FolderWalk(SourceNames names, IReadOnlySet<string> ownFiles)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>All entries below a folder. The naming folder is left out where it is not the starting point: its names are of the other kind.</summary>
    public IEnumerable<SourceEntry> Under(string root)
    {
        Stack<IEnumerator<FileSystemInfo>> open = new();
        List<SourceEntry> failed = [];
        open.Push(Sorted(root, failed).GetEnumerator());
        while (open.TryPeek(out var folder))
        {
            foreach (var failure in failed)
            {
                yield return failure;
            }

            failed.Clear();
            if (!folder.MoveNext())
            {
                open.Pop().Dispose();
            }
            else if (IsFolderToEnter(folder.Current))
            {
                open.Push(Sorted(folder.Current.FullName, failed).GetEnumerator());
            }
            else if (Entry(folder.Current) is { } entry)
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
            if (IsHidden(step) || step.LinkTarget is not null)
            {
                return false;
            }
        }

        return true;
    }

    // A folder sorts as its name and "/", because that is how the names of its files go on.
    private List<FileSystemInfo> Sorted(string folder, List<SourceEntry> failed)
    {
        try
        {
            List<FileSystemInfo> entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)];
            entries.Sort((x, y) => Utf8Order.Comparer.Compare(SortName(x), SortName(y)));
            return entries;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var name = names.OfFolder(folder);
            failed.Add(new UnreadableSource(name, SourceFacts.Reason(name, failure)));
            return [];
        }
    }

    private bool IsFolderToEnter(FileSystemInfo entry) =>
        entry is DirectoryInfo && !IsHidden(entry) && entry.LinkTarget is null && entry.FullName != names.Folder;

    private SourceEntry? Entry(FileSystemInfo entry)
    {
        if (entry.FullName == names.Folder || ownFiles.Contains(entry.FullName))
        {
            return null;
        }

        return entry switch
        {
            DirectoryInfo folder => new SkippedSource(names.OfFolder(folder.FullName)),
            _ when IsHidden(entry) || FileForm.Of(entry.Name).Kind == FileKind.Other => new SkippedSource(names.Of(entry.FullName)),
            _ => SourceFacts.Of(entry.FullName, names),
        };
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.');

    private static string SortName(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
