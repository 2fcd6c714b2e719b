using System.IO.Enumeration;

namespace NewsArchive.Sources;

/// <summary>An entry of a folder, as the system lists it.</summary>
/// <param name="Name">Its source name; of a folder, with <c>/</c> at the end.</param>
/// <param name="Size">Its size in bytes; of a link, the link's.</param>
/// <param name="ModifiedAt">Its time of modification, UTC.</param>
/// <param name="IsLink">Whether it is a link to something else.</param>
internal readonly record struct FolderEntry(string Name, long Size, DateTime ModifiedAt, bool IsLink)
{
    /// <summary>Whether it is a folder, or a link to one.</summary>
    public bool IsFolder => Name.EndsWith('/');
}

/// <summary>What one folder holds, in the ordinal order of names as UTF-8. One call to the system for each entry, and one string.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    // A folder sorts as its name and "/", because that is how the names of its files go on.
    private static readonly Comparer<FolderEntry> ByName = Comparer<FolderEntry>.Create((x, y) => Utf8Order.Comparer.Compare(x.Name, y.Name));

    /// <summary>Lists a folder.</summary>
    /// <param name="folder">Its absolute path.</param>
    /// <param name="prefix">What stands before the names of its entries.</param>
    /// <param name="failure">Why it could not be listed, or not to its end; else null.</param>
    public static List<FolderEntry> Of(string folder, string prefix, out Exception? failure)
    {
        List<FolderEntry> entries = [];
        failure = null;
        using var facts = FolderFacts.Of(folder);
        try
        {
            foreach (var entry in new FileSystemEnumerable<FolderEntry>(folder, (ref found) => Entry(prefix, facts, ref found), Everything))
            {
                entries.Add(entry);
            }
        }
        catch (Exception caught) when (caught is IOException or UnauthorizedAccessException)
        {
            failure = caught;
        }

        entries.Sort(ByName);
        return entries;
    }

    private static FolderEntry Entry(string prefix, FolderFacts? facts, ref FileSystemEntry entry)
    {
        if (facts?.Find(entry.FileName) is ({ } size, var modifiedAt, var isFolder))
        {
            return isFolder
                ? new(string.Concat(prefix, entry.FileName, "/"), 0, modifiedAt, IsLink: false)
                : new(string.Concat(prefix, entry.FileName), size, modifiedAt, IsLink: false);
        }

        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        var name = entry.IsDirectory ? string.Concat(prefix, entry.FileName, "/") : string.Concat(prefix, entry.FileName);
        return new(name, entry.IsDirectory ? 0 : entry.Length, entry.LastWriteTimeUtc.UtcDateTime, isLink);
    }
}
