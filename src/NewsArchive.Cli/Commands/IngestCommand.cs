using System.CommandLine;
using NewsArchive.Cli.Progress;
using NewsArchive.Cli.Rendering;
using NewsArchive.Ingestion;
using NewsArchive.Sources;

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
            "archive ingest 2022/ --exclude drafts --exclude *.old.txt", "archive ingest --files-from - < list.txt", "archive ingest - --as mail/17.txt < article.txt");
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
        using Impatience impatience = new(shared.Surroundings);
        var places = _sources.Places(parsed);
        var own = shared.OwnFiles(parsed);
        _telling.StartLog(parsed, [.. own, .. places]);
        using var report = _telling.Report(parsed, [.. own, .. places]);
        var names = shared.Names(parsed);
        var written = own.Concat(_telling.Files(parsed)).ToHashSet();
        var entries = _sources.Entries(parsed, places, names, written, unnamed: null);
        Advance advance = new(shared.Surroundings.Clock);
        IngestTally tally = new(shared.Log, _strict.Of(parsed), shared.Surroundings.Clock);
        var settings = _how.Settings(parsed, _sources.Limits(parsed), SourceFolder.Among(places, names), shared.Surroundings.Clock) with { Passed = advance.Pass };
        shared.Log.Note("ingest begins", ("version", PrintVersion.Program), ("db", shared.ArchivePath(parsed)), ("jobs", settings.Jobs), ("rehash", settings.Rehash), ("dry_run", _how.IsDryRun(parsed)));
        var isReparsed = parsed.GetValue(_how.Reparse);
        if (isReparsed)
        {
            shared.Require(parsed);
        }

        if (!isReparsed && !_sources.ReadsStdin(parsed) && !places.Any(Path.Exists))
        {
            // Wrong paths only: an empty archive would be of no use.
            Tell(shared.Renderer(parsed).Outcomes, entries.OfType<UnreadableSource>().Select(Failed));
        }
        else if (_how.IsDryRun(parsed))
        {
            using (Watched(isPrinting: true))
            {
                using var rehearsal = shared.Rehearse(parsed);
                Tell(shared.Renderer(parsed).Rehearsed, Ingest.Run(entries, rehearsal, settings, cancel));
            }

            tally.Say((cancel.IsCancellationRequested ? "interrupted: " : "") + "dry run, nothing is kept: ");
        }
        else
        {
            // The archive is closed, which may take a while, before the bar goes away.
            using (Watched(isPrinting: shared.PrintsOutcomes(parsed)))
            {
                using var store = shared.Create(parsed, _how.Index(parsed), _how.Clusters(parsed), cancel);
                var again = isReparsed ? Reparse.Run(store, settings, cancel) : [];
                Tell(shared.Renderer(parsed).Outcomes, again.Concat(Ingest.Run(entries, store, settings, cancel)));
                advance.Enter("looking for copies");
                tally.Syndicated = _how.Clusters(parsed) && !cancel.IsCancellationRequested ? store.GroupCopies(cancel) : 0;
                advance.Enter("closing the archive");
            }

            tally.Say((cancel.IsCancellationRequested ? "interrupted: " : "") + (tally.HasChanged ? "" : "nothing changed: "));
        }

        return cancel.IsCancellationRequested ? ExitCode.Interrupted : tally.HasFailed ? ExitCode.Failed : ExitCode.Done;

        void Tell(Action<IEnumerable<FileOutcome>> print, IEnumerable<FileOutcome> outcomes)
        {
            var counted = tally.Counted(outcomes);
            print(report is null ? counted : new JsonRenderer(report, JsonFrame.Lines).Noted(counted));
        }

        Watch? Watched(bool isPrinting) => _telling.Watch(advance, isPrinting, () => Census.Begin(_sources.Files(parsed, places, names, written), advance, cancel));
    }

    private static FileOutcome Failed(UnreadableSource entry) => new(entry.Source, OutcomeKind.Failed) { Message = entry.Message };
}
