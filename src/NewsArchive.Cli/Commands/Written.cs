using System.CommandLine;
using NewsArchive.Files;

namespace NewsArchive.Cli.Commands;

/// <summary>Keeps files that a person names to be written apart from each other and from what they must not be.</summary>
/// <param name="taken">Absolute paths of files that are needed for something else.</param>
/// <param name="folders">Absolute paths of folders of which files are read.</param>
internal sealed class Written(IEnumerable<string> taken, IEnumerable<string> folders)
{
    private const int LongestBeginning = 1 << 16;
    private const int NoSpace = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    private readonly Lazy<HashSet<string>> _taken = new(() => [.. taken.Select(FileIdentity.Of).OfType<string>()]);
    private readonly Lazy<string[]> _folders = new(() => [.. folders.Where(Directory.Exists).Select(folder => Path.Join(Path.TrimEndingDirectorySeparator(FileIdentity.Real(folder)), "/"))]);

    /// <summary>Takes a file to write to, from now on for nothing else.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="path">Its absolute path.</param>
    /// <param name="marks">What the first line of an earlier one holds. A file without it is not written to where files are read.</param>
    /// <exception cref="IOException">It is taken, maybe under another name, or it may be a source.</exception>
    public void Take(Option option, string typed, string path, string? marks = null)
    {
        if (FileIdentity.Of(path) is not { } identity)
        {
            return;
        }

        if (!_taken.Value.Add(identity))
        {
            throw new IOException($"{option.Name} {typed}: this file is needed for something else; name another");
        }

        var real = FileIdentity.Real(path);
        if (_folders.Value.Any(folder => real.StartsWith(folder, StringComparison.Ordinal)) && !IsEarlier(real, marks ?? ""))
        {
            throw new IOException($"{option.Name} {typed}: this file lies where articles are read, and may be one; name another");
        }
    }

    /// <summary>Says that a file cannot be written, and what helps.</summary>
    public static IOException Refusal(Option option, string typed, Exception failure)
    {
        var remedy = OpenFiles.AreTooMany(failure) ? OpenFiles.Remedy
            : failure.HResult is NoSpace or NoSpaceOnWindows ? "the disk is full; make room, or name a file on another"
            : "see that its folder exists and may be written, and that it is no folder itself";
        return new($"{option.Name} {typed}: cannot be written; {remedy}", failure);
    }

    private static bool IsEarlier(string path, string marks)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var beginning = new byte[Math.Min(file.Length, LongestBeginning)];
            var text = System.Text.Encoding.UTF8.GetString(beginning, 0, file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false));
            return text.Length == 0 || (text[0] == '{' && text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length).Contains(marks, StringComparison.Ordinal));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // There is none; or whatever opens it to write will say so.
            return true;
        }
    }
}
