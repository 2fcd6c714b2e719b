using System.Runtime.InteropServices;

namespace NewsArchive.Benchmarks;

/// <summary>The system's memory of files.</summary>
internal static partial class PageCache
{
    private const int NotNeeded = 4;

    /// <summary>Lets the system forget what it has read of a file; only Linux does.</summary>
    public static void Drop(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            using var file = File.OpenHandle(path);
            _ = Advise((int)file.DangerousGetHandle(), 0, 0, NotNeeded);
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(int file, long offset, long length, int advice);
}
