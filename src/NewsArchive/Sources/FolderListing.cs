using System.Buffers.Binary;
using System.IO.Enumeration;
using System.Text;

namespace NewsArchive.Sources;

/// <summary>An entry of a folder, as the system lists it.</summary>
/// <param name="Name">Its source name; of a folder, with <c>/</c> at the end.</param>
/// <param name="Size">Its size in bytes; of a link, the link's.</param>
/// <param name="ModifiedAt">Its time of modification, UTC.</param>
/// <param name="IsLink">Whether it is a link to something else.</param>
/// <param name="Beginning">The first bytes of its name within the folder as a number, which tells most names apart at once; see <see cref="BeginningOf"/>.</param>
internal readonly record struct FolderEntry(string Name, long Size, DateTime ModifiedAt, bool IsLink, ulong Beginning)
{
    private const int Bytes = sizeof(ulong);
    private const int BytesPerUnit = 3;

    /// <summary>Whether it is a folder, or a link to one.</summary>
    public bool IsFolder => Name.EndsWith('/');

    /// <summary>The first eight bytes of a name in UTF-8 as a number: those of two names are in their order, or the same.</summary>
    public static ulong BeginningOf(ReadOnlySpan<char> name)
    {
        Span<byte> utf8 = stackalloc byte[Bytes * BytesPerUnit];
        utf8[..Bytes].Clear();
        Encoding.UTF8.GetBytes(name[..Math.Min(name.Length, Bytes)], utf8);
        return BinaryPrimitives.ReadUInt64BigEndian(utf8);
    }
}

/// <summary>What one folder holds, in the ordinal order of names as UTF-8. One call to the system for each entry, and one string.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    // A folder sorts as its name and "/", because that is how the names of its files go on.
    private static readonly Comparer<FolderEntry> ByName = Comparer<FolderEntry>.Create((x, y) =>
        x.Beginning != y.Beginning ? x.Beginning.CompareTo(y.Beginning) : Utf8Order.Comparer.Compare(x.Name, y.Name));

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
        if (facts?.Find(entry.FileName) is (var size, var modifiedAt, var isFolder))
        {
            return Entry(prefix, entry.FileName, isFolder, size, modifiedAt, isLink: false);
        }

        var link = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return Entry(prefix, entry.FileName, entry.IsDirectory, entry.IsDirectory ? 0 : entry.Length, ModifiedAt(ref entry), link);
    }

    private static DateTime ModifiedAt(ref FileSystemEntry entry)
    {
        try
        {
            return entry.LastWriteTimeUtc.UtcDateTime;
        }
        catch (ArgumentOutOfRangeException)
        {
            // A time outside the calendar, as UnixTime has it.
            return DateTime.UnixEpoch;
        }
    }

    private static FolderEntry Entry(string prefix, ReadOnlySpan<char> step, bool isFolder, long size, DateTime modifiedAt, bool isLink)
    {
        var name = isFolder ? string.Concat(prefix, step, "/") : string.Concat(prefix, step);
        return new(name, isFolder ? 0 : size, modifiedAt, isLink, FolderEntry.BeginningOf(name.AsSpan(prefix.Length)));
    }
}
