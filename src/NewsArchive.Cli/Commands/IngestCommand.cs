using System.CommandLine;
using System.Globalization;
using NewsArchive.Ingestion;
using NewsArchive.Sources;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive ingest PATH…</c></summary>
internal static class IngestCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        var paths = Paths.Argument("path", "Files, and folders whose *.txt files to read at any depth.");
        var maxSize = Limits.FileSize();
        Verb command = new(
            "ingest", "Read articles and keep them in the archive.", "archive ingest seeds/", "archive ingest --db news.db 2022/ extra.txt")
        {
            paths, maxSize, shared.Db, shared.Format,
        };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(shared, parsed, paths, maxSize, cancel), CancellationToken.None));
        return command;
    }

    private static int Run(SharedOptions shared, ParseResult parsed, Argument<string[]> paths, Option<long?> maxSize, CancellationToken cancel)
    {
        var places = parsed.GetRequiredValue(paths).Select(shared.FullPath).ToList();
        var entries = SourceFiles.Under(places, shared.Names(parsed), shared.OwnFiles(parsed));
        var started = shared.Surroundings.Clock.GetTimestamp();
        IngestReport report = new();
        if (places.Exists(Path.Exists))
        {
            using var store = shared.Create(parsed);
            shared.Renderer(parsed).Outcomes(Counted(Ingest.Run(entries, store, parsed.GetValue(maxSize) ?? SourceReader.DefaultMaxSize, shared.Surroundings.Clock, cancel)));
            shared.Log.Say((cancel.IsCancellationRequested ? "interrupted: " : "") + Summary(report, shared.Surroundings.Clock.GetElapsedTime(started)));
        }
        else
        {
            // Wrong paths only: an empty archive would be of no use.
            shared.Renderer(parsed).Outcomes(Counted(entries.OfType<UnreadableSource>().Select(Failed)));
        }

        return cancel.IsCancellationRequested ? ExitCode.Interrupted : report.Failed > 0 ? ExitCode.Failed : ExitCode.Done;

        IEnumerable<FileOutcome> Counted(IEnumerable<FileOutcome> outcomes)
        {
            foreach (var outcome in outcomes)
            {
                report = report.Add(outcome);
                if (outcome.Message is { } message)
                {
                    shared.Log.Fail(message);
                }

                yield return outcome;
            }
        }
    }

    private static FileOutcome Failed(UnreadableSource entry) => new(entry.Source, OutcomeKind.Failed) { Message = entry.Message };

    private static string Summary(IngestReport report, TimeSpan time)
    {
        var copies = report.Copies > 0 ? Number(report.Copies, "copies") + ", " : "";
        var counts = $"{Number(report.New, "new")}, {Number(report.Unchanged, "unchanged")}, {Number(report.Revised, "revised")}, {copies}" +
            $"{Number(report.Failed, "failed")}, {Number(report.Skipped, "skipped")}; {Number(report.Posts, "posts")}, {Number(report.Quotations, "quotations")}";
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{(report.Changed ? "" : "nothing changed: ")}{counts}; {seconds} s";
    }

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}");
}
