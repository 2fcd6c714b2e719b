using System.CommandLine;
using NewsArchive.Cli.Rendering;

namespace NewsArchive.Cli.Commands;

/// <summary>What <c>archive ingest</c> tells of its work, and where.</summary>
internal sealed class TellingOptions(SharedOptions shared)
{
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing but what failed." };

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write what became of each file to this file, a JSON object a line.",
        HelpName = "file",
        Validators = { Paths.NotEmpty },
    };

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_quiet, _report];

    /// <summary>Whether only failures are told.</summary>
    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    /// <summary>The absolute paths of the files that are written.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => parsed.GetValue(_report) is { } report ? [shared.FullPath(report)] : [];

    /// <summary>The file for outcomes, empty; null where none was asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="taken">Absolute paths of files that must not be written over.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public Output? Report(ParseResult parsed, IEnumerable<string> taken) =>
        parsed.GetValue(_report) is { } report ? new(Opened(_report.Name, report, FileMode.Create, taken)) : null;

    private FileStream Opened(string option, string typed, FileMode mode, IEnumerable<string> taken)
    {
        var path = shared.FullPath(typed);
        if (taken.Contains(path, StringComparer.Ordinal))
        {
            throw new IOException($"{option} {typed}: this file is needed for something else; name another");
        }

        try
        {
            return new(path, mode, FileAccess.Write, FileShare.Read);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{option} {typed}: cannot be written; see that its folder exists and may be written", failure);
        }
    }
}
