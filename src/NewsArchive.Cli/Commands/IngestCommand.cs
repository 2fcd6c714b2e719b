using System.CommandLine;
using System.Globalization;
using NewsArchive.Cli.Rendering;
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
        var (jobs, index, rehash) = (IngestOptions.Jobs(), IngestOptions.Index(), IngestOptions.Rehash());
        Verb command = new(
            "ingest", "Read articles and keep them in the archive.", "archive ingest seeds/", "archive ingest --db news.db 2022/ extra.txt")
        {
            paths, maxSize, jobs, rehash, index, shared.Db, shared.Format,
        };
        command.SetAction((parsed, cancel) =>
        {
            IngestSettings settings = new()
            {
                Limits = Limits.Sources(parsed, maxSize),
                Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                Rehash = parsed.GetValue(rehash),
                Clock = shared.Surroundings.Clock,
            };
            return Task.Run(() => Run(shared, parsed, parsed.GetRequiredValue(paths), settings, parsed.GetValue(index) ?? IngestOptions.Graft, cancel), CancellationToken.None);
        });
        return command;
    }

    private static int Run(SharedOptions shared, ParseResult parsed, string[] paths, IngestSettings settings, string index, CancellationToken cancel)
    {
        var places = paths.Select(shared.FullPath).ToList();
        var entries = SourceFiles.Under(places, shared.Names(parsed), shared.OwnFiles(parsed));
        var started = shared.Surroundings.Clock.GetTimestamp();
        IngestReport report = new();
        var (today, ahead) = (DateOnly.FromDateTime(shared.Surroundings.Clock.GetLocalNow().DateTime), 0);
        if (places.Exists(Path.Exists))
        {
            using var store = shared.Create(parsed, index, cancel);
            shared.Renderer(parsed).Outcomes(Counted(Ingest.Run(entries, store, settings, cancel)));
            shared.Log.Say((cancel.IsCancellationRequested ? "interrupted: " : "") + Summary(report, shared.Surroundings.Clock.GetElapsedTime(started), ahead));
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

                if (outcome.Kind is OutcomeKind.New or OutcomeKind.Revised && outcome.Id?.Date > today)
                {
                    ahead++;
                    shared.Log.Say($"{Terminal.SafeLine(outcome.Source)}: the article is dated {Page.Day(outcome.Id.Value.Date)}, after today");
                }

                yield return outcome;
            }
        }
    }

    private static FileOutcome Failed(UnreadableSource entry) => new(entry.Source, OutcomeKind.Failed) { Message = entry.Message };

    private static string Summary(IngestReport report, TimeSpan time, int ahead)
    {
        var copies = report.Copies > 0 ? Number(report.Copies, "copies") + ", " : "";
        var counts = $"{Number(report.New, "new")}, {Number(report.Unchanged, "unchanged")}, {Number(report.Revised, "revised")}, {copies}" +
            $"{Number(report.Failed, "failed")}, {Number(report.Skipped, "skipped")}; {Number(report.Posts, "posts")}, {Number(report.Quotations, "quotations")}{(ahead > 0 ? "; " + Number(ahead, "dated after today") : "")}";
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{(report.Changed ? "" : "nothing changed: ")}{counts}; {seconds} s";
    }

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}");
}
