using System.CommandLine;
using NewsArchive.Cli.Progress;
using NewsArchive.Cli.Rendering;
using NewsArchive.Ingestion;
using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive ingest PATH…</c></summary>
internal sealed class IngestCommand(SharedOptions shared)
{
    private readonly SourceOptions _sources = new(shared);
    private readonly IngestOptions _how = new();
    private readonly StrictOptions _strict = new();
    private readonly TellingOptions _telling = new(shared);

    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        IngestCommand ingest = new(shared);
        Verb command = new(
            "ingest", "Read articles and keep them in the archive.", "archive ingest seeds/", "archive ingest --db news.db 2022/ extra.txt dump.tar.gz",
            "archive ingest 2022/ --exclude drafts --exclude '*.old.txt'", "archive ingest --files-from - < list.txt", "archive ingest - --as mail/17.txt < article.txt",
            "archive ingest 2022/ --prune --dry-run");
        ingest._sources.AddTo(command, ingest._how.Reparse);
        command.Validators.Add(ingest._how.Check);
        foreach (var option in new[] { ingest._how.All, ingest._strict.All, ingest._telling.All, [shared.Db, shared.Format] }.SelectMany(some => some))
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancel) => Task.Run(() => ingest.Run(parsed, cancel), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        using Impatience impatience = new();
        var places = _sources.Places(parsed);
        var own = shared.OwnFiles(parsed);
        _telling.Claim(parsed, new([.. own, .. places, .. _sources.Inputs(parsed)], places));
        _telling.StartLog(parsed);
        using var report = _telling.Report(parsed);
        var trip = Plan(parsed, places, own.Concat(_telling.Files(parsed)).ToHashSet(), report, cancel);
        if (parsed.GetValue(_how.Reparse))
        {
            shared.Require(parsed);
        }

        if (!parsed.GetValue(_how.Reparse) && !_sources.ReadsStdin(parsed) && !places.Any(Path.Exists))
        {
            // Wrong paths only: an empty archive would be of no use.
            trip.Tell(shared.Renderer(parsed).Outcomes, trip.Entries.OfType<UnreadableSource>().Select(Failed));
        }
        else if (_how.IsDryRun(parsed))
        {
            Rehearse(parsed, trip);
        }
        else
        {
            Keep(parsed, trip);
        }

        return cancel.IsCancellationRequested ? ExitCode.Interrupted : trip.Tally.HasFailed | !IsWhole(report) ? ExitCode.Failed : ExitCode.Done;
    }

    private bool IsWhole(Output? report)
    {
        report?.Flush();
        if (_telling.ReportFailure is { } failure)
        {
            shared.Log.Fail(failure);
        }

        return _telling.ReportFailure is null;
    }

    private Trip Plan(ParseResult parsed, IReadOnlyList<string> places, HashSet<string> written, Output? report, CancellationToken cancel)
    {
        var (names, clock) = (shared.Names(parsed), shared.Surroundings.Clock);
        Advance advance = new(clock);
        var settings = _how.Settings(parsed, _sources.Limits(parsed), SourceFolder.Among(places, names), clock) with { Passed = advance.Pass };
        shared.Log.Note("ingest begins", ("version", PrintVersion.Program), ("db", shared.ArchivePath(parsed)), ("jobs", settings.Jobs), ("rehash", settings.Rehash), ("dry_run", _how.IsDryRun(parsed)));
        return new(_sources.Entries(parsed, places, names, written, unnamed: null), settings, advance, new(shared.Log, _strict.Of(parsed), _how.Forgets(parsed), clock), report, cancel)
        {
            Watch = isPrinting => _telling.Watch(advance, isPrinting, () => Census.Begin(_sources.Files(parsed, places, names, written), advance, cancel)),
        };
    }

    private void Rehearse(ParseResult parsed, Trip trip)
    {
        using (trip.Watch(true))
        {
            using var rehearsal = shared.Rehearse(parsed);
            trip.Tell(shared.Renderer(parsed).Rehearsed, Ingest.Run(trip.Entries, rehearsal, trip.Settings, trip.Cancel));
        }

        trip.Tally.Say(trip.Interrupted + "dry run, nothing is kept: ");
    }

    private void Keep(ParseResult parsed, Trip trip)
    {
        try
        {
            Write(parsed, trip);
        }
        catch (StorageException) when (trip.Tally.HasBegun)
        {
            trip.Tally.Say("given up: ");
            throw;
        }

        trip.Tally.Say(trip.Interrupted + (trip.Tally.HasChanged ? "" : "nothing changed: "));
    }

    private void Write(ParseResult parsed, Trip trip)
    {
        // The archive is closed, which may take a while, before the bar goes away.
        using var watch = trip.Watch(shared.PrintsOutcomes(parsed));
        using var store = shared.Create(parsed, _how.Index(parsed), _how.Clusters(parsed), trip.Cancel);
        var again = parsed.GetValue(_how.Reparse) ? Again(store, trip) : [];
        trip.Tell(shared.Renderer(parsed).Outcomes, again.Concat(Ingest.Run(trip.Entries, store, trip.Settings, trip.Cancel)));
        trip.Advance.Enter("looking for copies");
        trip.Tally.Syndicated = _how.Clusters(parsed) && !trip.Cancel.IsCancellationRequested ? store.GroupCopies(trip.Cancel) : 0;
        trip.Advance.Enter("closing the archive");
    }

    private static IEnumerable<FileOutcome> Again(IArticleStore store, Trip trip)
    {
        var (articles, bytes) = Reparse.Count(store);
        trip.Advance.Expect(articles, bytes);
        return Reparse.Run(store, trip.Settings, trip.Cancel);
    }

    private static FileOutcome Failed(UnreadableSource entry) => new(entry.Source, OutcomeKind.Failed) { Message = entry.Message };

    /// <summary>One ingest: what is read, how, and who is told.</summary>
    private sealed record Trip(IEnumerable<SourceEntry> Entries, IngestSettings Settings, Advance Advance, IngestTally Tally, Output? Report, CancellationToken Cancel)
    {
        /// <summary>Shows how far it is until it is disposed of; told whether outcomes are printed meanwhile.</summary>
        public required Func<bool, Watch?> Watch { get; init; }

        /// <summary>How the last line begins.</summary>
        public string Interrupted => Cancel.IsCancellationRequested ? "interrupted: " : "";

        /// <summary>Prints what became of sources, counts it, and writes it to the report.</summary>
        public void Tell(Action<IEnumerable<FileOutcome>> print, IEnumerable<FileOutcome> outcomes)
        {
            var counted = Tally.Counted(outcomes);
            print(Report is null ? counted : new JsonRenderer(Report, JsonFrame.Lines).Noted(counted));
        }
    }
}
