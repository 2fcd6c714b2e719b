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
    public IReadOnlyList<string> Files(ParseResult parsed) => [.. new[] { parsed.GetValue(_report), parsed.GetValue(_log) }.OfType<string>().Select(shared.FullPath)];

    /// <summary>Sees that nothing is lost by what will be written, before anything is.</summary>
    /// <exception cref="IOException">A file is named for two things, or may be a source.</exception>
    public void Claim(ParseResult parsed, Written written)
    {
        Claim(parsed, written, _log, "\"@t\":");
        Claim(parsed, written, _report, "\"outcome\":");
    }

    /// <summary>Lets messages go where they were asked for.</summary>
    /// <exception cref="IOException">The file for them cannot be written.</exception>
    public void StartLog(ParseResult parsed)
    {
        if (parsed.GetValue(_quiet))
        {
            shared.Log.Hush();
        }

        if (parsed.GetValue(_log) is { } log)
        {
            // CA2000: closed with the log.
#pragma warning disable CA2000
            shared.Log.AlsoTo(Opened(_log, log, FileMode.Append));
#pragma warning restore CA2000
        }
    }

    /// <summary>One line that says why the file for outcomes does not have all that was handed on to it; null where it has.</summary>
    public string? ReportFailure => _reported?.Lack("report");

    /// <summary>The file for outcomes, empty; null where none was asked for.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public Output? Report(ParseResult parsed) => parsed.GetValue(_report) is { } report ? new(_reported = Opened(_report, report, FileMode.Create)) : null;

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

    private void Claim(ParseResult parsed, Written written, Option<string?> file, string marks)
    {
        if (parsed.GetValue(file) is { } typed)
        {
            written.Take(file, typed, shared.FullPath(typed), marks);
        }
    }

    private EnduringFile Opened(Option option, string typed, FileMode mode)
    {
        try
        {
            return new(shared.FullPath(typed), mode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Written.Refusal(option, typed, failure);
        }
    }
}
