using System.CommandLine;
using NewsArchive.Cli.Commands;
using NewsArchive.Cli.Logging;
using NewsArchive.Cli.Rendering;
using NewsArchive.Storage;

namespace NewsArchive.Cli;

/// <summary>The program as a function: words in, text out, and a number.</summary>
internal static class ArchiveCli
{
    // More than any step takes, so that what was kept is said. Whoever is in a hurry presses Ctrl-C twice.
    private static readonly TimeSpan ToStop = TimeSpan.FromSeconds(10);

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancel = default)
    {
        using StderrLog log = new(surroundings.Error, new(surroundings.ErrorColour));
        var code = Run(args, surroundings, log, cancel);
        if (log.EndFile() is not { } failure)
        {
            return code;
        }

        log.Fail(failure);
        return code == ExitCode.Interrupted ? code : ExitCode.Failed;
    }

    private static int Run(IReadOnlyList<string> args, Surroundings surroundings, StderrLog log, CancellationToken cancel)
    {
        try
        {
            // Handles are our daily bread, so @word is no file of arguments; and -nuclear is a word, no bundle of options.
            var parsed = Root(new(surroundings, log)).Parse(args, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            var mistakes = Usage.Mistakes(parsed);
            return mistakes.Count > 0 ? Usage.Explain(parsed, mistakes, log) : Invoke(parsed, surroundings, cancel);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException failure) when (failure.HResult == Descriptor.ClosedPipe)
        {
            return ExitCode.ClosedPipe;
        }
        catch (Exception failure) when (failure is StorageException or IOException or UnauthorizedAccessException)
        {
            log.Fail(failure.Message);
            return ExitCode.Failed;
        }
    }

    private static int Invoke(ParseResult parsed, Surroundings surroundings, CancellationToken cancel)
    {
        var output = surroundings.Output;
        try
        {
            return parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = output.Text, Error = surroundings.Error, ProcessTerminationTimeout = ToStop }, cancel).GetAwaiter().GetResult();
        }
        finally
        {
            output.Flush();
        }
    }

    // Not the library's root command, which looks up its own name and its texts in all languages, a twentieth of a search.
    private static Command Root(SharedOptions shared)
    {
        Command root = new("archive", "Reads news articles saved as plain text, keeps them with their posts and quotations in one SQLite file, and searches them.")
        {
            IngestCommand.Create(shared),
            SearchCommand.Create(shared),
            ShowCommand.Create(shared),
            PostsCommand.Create(shared),
            QuotesCommand.Create(shared),
            TimelineCommand.Create(shared),
            ParseCommand.Create(shared),
            ExplainCommand.Create(shared),
            StatsCommand.Create(shared),
            ExportCommand.Create(shared),
            RemoveCommand.Create(shared),
        };

        // Commands have these too: they may stand on either side of the command's name.
        root.Options.Add(shared.Db);
        root.Options.Add(shared.Format);
        root.Options.Add(HelpWithExamples.Option(shared.Surroundings.Output.Width, ["archive ingest seeds/", "archive search Kharkiv"]));
        root.Options.Add(PrintVersion.Option());
        return root;
    }
}
