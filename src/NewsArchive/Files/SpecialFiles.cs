using System.Formats.Tar;
using System.Text;

namespace NewsArchive.Files;

/// <summary>Tells files from what only looks like one.</summary>
public static class SpecialFiles
{
    private const int TypeInHeader = 156;

    /// <summary>
    /// Whether what lies at a path is a pipe, a device or a socket, whose reading may never begin or never end. Costs more than a look at
    /// the file's size, and only what has none can be one.
    /// </summary>
    /// <param name="path">An absolute path; of a link, what it leads to counts.</param>
    public static bool Is(string path) => OperatingSystem.IsLinux()
        ? Statx.Find(Statx.FromRoot, Encoding.UTF8.GetBytes(path + '\0'), 0, Statx.KindNumber, out var facts) && !facts.IsFile && !facts.IsFolder
        : !OperatingSystem.IsWindows() && IsAsTarFilesKnow(FileIdentity.Real(path));

    private static bool IsAsTarFilesKnow(string path)
    {
        try
        {
            // Who writes a tar file must know, and looks without opening: nothing else of the runtime tells.
            using MemoryStream header = new();
            using (TarWriter tar = new(header, TarEntryFormat.Gnu, leaveOpen: true))
            {
                tar.WriteEntry(path, "x");
            }

            return header.GetBuffer()[TypeInHeader] != (byte)TarEntryType.RegularFile;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            // A socket, which no tar file can hold.
            return true;
        }
    }
}
