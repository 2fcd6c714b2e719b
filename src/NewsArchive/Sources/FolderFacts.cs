using System.Runtime.InteropServices;
using System.Text;
using NewsArchive.Files;

namespace NewsArchive.Sources;

/// <summary>
/// What Linux knows of the files in one folder: asked by their short names, and for no more than is wanted. The runtime asks by the whole path, which the system
/// then walks from the root for each file, and asks who we are each time.
/// </summary>
internal sealed partial class FolderFacts : IDisposable
{
    private const int LongestName = 255;
    private const int BytesPerUnit = 3;

    private readonly int _folder;

    private FolderFacts(int folder) => _folder = folder;

    /// <summary>Opens a folder; null where it cannot be, or the system is another one.</summary>
    public static FolderFacts? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            // O_PATH, O_CLOEXEC: only a place to look from.
            var folder = Open(path, 0x280000);
            return folder < 0 ? null : new(folder);
        }
        catch (Exception failure) when (failure is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The size and time of an entry, and whether it is a folder; null where that cannot be told this way, and of a link.</summary>
    public (long Size, DateTime ModifiedAt, bool IsFolder)? Find(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        Span<byte> utf8 = stackalloc byte[(LongestName * BytesPerUnit) + 1];
        utf8[Encoding.UTF8.GetBytes(name, utf8)] = 0;
        return Statx.Find(_folder, utf8, Statx.NoFollow, Statx.KindTimeSize, out var facts) && !facts.IsLink
            ? (facts.Size, UnixTime.Moment(facts.Seconds, facts.Nanoseconds), facts.IsFolder)
            : null;
    }

    public void Dispose() => _ = Close(_folder);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}
