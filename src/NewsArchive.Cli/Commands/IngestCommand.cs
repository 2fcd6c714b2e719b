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
        SourceOptions sources = new(shared);
        var (jobs, index, rehash) = (IngestOptions.Jobs(), IngestOptions.Index(), IngestOptions.Rehash());
        Verb command = new(
            "ingest", "Read articles and keep them in the archive.", "archive ingest seeds/", "archive ingest --db news.db 2022/ extra.txt dump.tar.gz",
            "archive ingest 2022/ --exclude drafts --exclude *.old.txt", "archive ingest --files-from - < list.txt", "archive ingest - --as mail/17.txt < article.txt");
        sources.AddTo(command);
        foreach (var option in new Option[] { jobs, rehash, index, shared.Db, shared.Format })
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancel) =>
        {
            IngestSettings settings = new()
            {
                Limits = sources.Limits(parsed),
                Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                Rehash = parsed.GetValue(rehash),
                Clock = shared.Surroundings.Clock,
            };
            return Task.Run(() => Run(shared, parsed, sources, settings, parsed.GetValue(index) ?? IngestOptions.Graft, cancel), CancellationToken.None);
        });
        return command;
    }

    private static int Run(SharedOptions shared, ParseResult parsed, SourceOptions sources, IngestSettings settings, string index, CancellationToken cancel)
    {
        var places = sources.Places(parsed);
        var entries = sources.Entries(parsed, places, shared.Names(parsed), shared.OwnFiles(parsed), unnamed: null);
        var started = shared.Surroundings.Clock.GetTimestamp();
        IngestReport report = new();
        var (today, ahead) = (DateOnly.FromDateTime(shared.Surroundings.Clock.GetLocalNow().DateTime), 0);
        if (sources.ReadsStdin(parsed) || places.Any(Path.Exists))
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
                    Action<string> say = outcome.Kind == OutcomeKind.Failed ? shared.Log.Fail : shared.Log.Say;
                    say(message);
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
