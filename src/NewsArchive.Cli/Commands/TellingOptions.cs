using System.CommandLine;
using NewsArchive.Cli.Logging;
using NewsArchive.Cli.Progress;
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

    private readonly Option<string?> _log = new("--log")
    {
        Description = "Add all messages to this file, a JSON object a line.",
        HelpName = "file",
        Validators = { Paths.NotEmpty },
    };

    private EnduringFile? _reported;

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_quiet, _report, _log];

    /// <summary>The absolute paths of the files that are written.</summary>
    public IReadOnlyList<string> Files(ParseResult parsed) => [.. Written(parsed, _report), .. Written(parsed, _log)];

    /// <summary>Lets messages go where they were asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="taken">Absolute paths of files that must not be written over.</param>
    /// <exception cref="IOException">The file for them cannot be written.</exception>
    public void StartLog(ParseResult parsed, IEnumerable<string> taken)
    {
        if (parsed.GetValue(_quiet))
        {
            shared.Log.Hush();
        }

        if (parsed.GetValue(_log) is { } log)
        {
            // CA2000: closed with the log.
#pragma warning disable CA2000
            shared.Log.AlsoTo(Opened(_log.Name, log, FileMode.Append, taken));
#pragma warning restore CA2000
        }
    }

    /// <summary>One line that says why the file for outcomes does not have all that was handed on to it; null where it has.</summary>
    public string? ReportFailure => _reported?.Lack("report");

    /// <summary>The file for outcomes, empty; null where none was asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="taken">Absolute paths of files that must not be written over.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public Output? Report(ParseResult parsed, IEnumerable<string> taken) =>
        parsed.GetValue(_report) is { } report ? new(_reported = Opened(_report.Name, report, FileMode.Create, [.. taken, .. Written(parsed, _log)])) : null;

    /// <summary>Shows people how far it has come, until disposed of; null where nobody wants to know.</summary>
    /// <param name="advance">How far it has come.</param>
    /// <param name="isPrinting">Whether standard output gets lines meanwhile, between which nothing can be drawn on the same terminal.</param>
    /// <param name="begun">Called when showing begins, which in a short run is never.</param>
    public Watch? Watch(Advance advance, bool isPrinting, Action begun)
    {
        if (shared.Log.IsHushed)
        {
            return null;
        }

        var (error, width) = (shared.Surroundings.Error, shared.Surroundings.ErrorWidth);
        return width is null || (isPrinting && shared.Surroundings.Output.IsTerminal)
            ? Progress.Watch.AsLines(advance, shared.Log, Progress.Watch.BetweenLines, begun)
            : Progress.Watch.AsBar(advance, shared.Log, new(error, width), begun);
    }

    private IEnumerable<string> Written(ParseResult parsed, Option<string?> file) => parsed.GetValue(file) is { } path ? [shared.FullPath(path)] : [];

    private EnduringFile Opened(string option, string typed, FileMode mode, IEnumerable<string> taken)
    {
        var path = shared.ToWrite(option, typed, taken);
        try
        {
            return new(path, mode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{option} {typed}: cannot be written; see that its folder exists and may be written", failure);
        }
    }
}
