using System.Globalization;
using System.Text;

namespace NewsArchive.Files;

/// <summary>Tells whether two paths lead to one file.</summary>
public static class FileIdentity
{
    /// <summary>
    /// What all paths to one file have in common, through whatever links they lead; on Linux through hard links too. Of a path where nothing lies yet, what
    /// would. Null for what is no file and keeps nothing, such as a device, a pipe or a folder.
    /// </summary>
    /// <param name="path">An absolute path.</param>
    public static string? Of(string path)
    {
        if (!OperatingSystem.IsLinux() || !Statx.Find(Statx.FromRoot, Encoding.UTF8.GetBytes(path + '\0'), 0, Statx.KindNumber, out var facts))
        {
            return Real(path);
        }

        return facts.IsFile ? string.Create(CultureInfo.InvariantCulture, $"{facts.Device}:{facts.Number}") : null;
    }

    /// <summary>The path without links in it; as it is from where one cannot be followed.</summary>
    /// <param name="path">An absolute path; whether anything is there does not matter.</param>
    public static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var real = Path.Join(Real(folder), Path.GetFileName(path));
        return Target(real) is { } target ? Real(target) : real;
    }

    private static string? Target(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
