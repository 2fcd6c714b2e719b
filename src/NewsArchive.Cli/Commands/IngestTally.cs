using System.Globalization;
using NewsArchive.Cli.Logging;
using NewsArchive.Cli.Rendering;
using NewsArchive.Ingestion;

namespace NewsArchive.Cli.Commands;

/// <summary>Counts what became of sources, tells of each what a person should know, and all of it at the end.</summary>
/// <param name="log">Where it is told.</param>
/// <param name="strict">What is a failure.</param>
/// <param name="forgets">The option by which sources that vanished are forgotten, that were kept.</param>
/// <param name="clock">The time.</param>
internal sealed class IngestTally(StderrLog log, Strictness strict, string forgets, TimeProvider clock)
{
    // Whoever moved a folder need not read a line for each file.
    private const int MostNamed = 20;

    // Less is over at once, and its rate says nothing.
    private const long LeastToRate = 1_000_000;

    private readonly long _started = clock.GetTimestamp();
    private readonly DateOnly _today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    private IngestReport _report = new();
    private int _ahead;
    private int _warned;

    /// <summary>Whether something went wrong, if only with one source.</summary>
    public bool HasFailed => _report.Failed + _warned > 0;

    /// <summary>Whether it has begun to count.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>How many articles came into a cluster of syndicated copies.</summary>
    public long Syndicated { get; set; }

    /// <summary>Whether the archive is not as it was before.</summary>
    public bool HasChanged => _report.Changed;

    /// <summary>Hands outcomes on, each counted.</summary>
    public IEnumerable<FileOutcome> Counted(IEnumerable<FileOutcome> outcomes)
    {
        HasBegun = true;
        foreach (var outcome in outcomes)
        {
            _report = _report.Add(outcome);
            Tell(outcome);
            yield return outcome;
        }
    }

    /// <summary>Says the sum.</summary>
    /// <param name="opening">What stands before the numbers.</param>
    public void Say(string opening)
    {
        var time = clock.GetElapsedTime(_started);
        log.Say(
            opening + Summary(time), ("new", _report.New), ("unchanged", _report.Unchanged), ("revised", _report.Revised), ("copies", _report.Copies), ("failed", _report.Failed),
            ("skipped", _report.Skipped), ("vanished", _report.Vanished), ("forgotten", _report.Forgotten), ("reread", _report.Reread),
            ("posts", _report.Posts), ("quotations", _report.Quotations), ("warned", _warned), ("bytes", _report.Bytes), ("seconds", time.TotalSeconds));
    }

    private void Tell(FileOutcome outcome)
    {
        if (outcome.Kind is OutcomeKind.Vanished or OutcomeKind.Forgotten)
        {
            Miss(outcome);
        }

        if (outcome.FormerId is { } former)
        {
            Name(_report.Moved, "have another id now", $"{former} is {outcome.Id} now: {Terminal.SafeLine(outcome.Source)}", outcome);
        }

        var isFault = false;
        foreach (var odd in outcome.Diagnostics.Where(odd => strict.Rules.Contains(odd.Rule)))
        {
            log.Fail($"{outcome.Source}: {odd.Rule}: {odd.Message}", ("source", outcome.Source), ("outcome", ListingJson.Key(outcome.Kind)), ("rule", odd.Rule));
            isFault = true;
        }

        if (outcome.Message is { } message)
        {
            isFault |= Remark(outcome, message);
        }

        if (outcome.Kind is OutcomeKind.New or OutcomeKind.Revised && outcome.Id?.Date > _today)
        {
            _ahead++;
            isFault |= Remark(outcome, $"{outcome.Source}: the article is dated {Page.Day(outcome.Id.Value.Date)}, after today");
        }

        _warned += isFault && outcome.Kind != OutcomeKind.Failed ? 1 : 0;
    }

    private void Miss(FileOutcome outcome)
    {
        var fate = outcome.Kind == OutcomeKind.Forgotten ? "vanished, and forgotten" : "vanished";
        Name(_report.Vanished + _report.Forgotten, "vanished", $"{Terminal.SafeLine(outcome.Source)}: {fate}", outcome);
    }

    private void Name(int count, string what, string line, FileOutcome outcome)
    {
        if (count <= MostNamed)
        {
            log.Say(line, ("source", outcome.Source), ("outcome", ListingJson.Key(outcome.Kind)));
        }
        else if (count == MostNamed + 1)
        {
            log.Say($"… and more that {what}; --report FILE names all");
        }
    }

    private bool Remark(FileOutcome outcome, string message)
    {
        (string, object?)[] facts = [("source", outcome.Source), ("outcome", ListingJson.Key(outcome.Kind))];
        if (outcome.Kind != OutcomeKind.Failed && !strict.WarningsFail)
        {
            log.Say(message, facts);
            return false;
        }

        log.Fail(message, facts);
        return true;
    }

    private string Summary(TimeSpan time)
    {
        var copies = _report.Copies > 0 ? Number(_report.Copies, "copies") + ", " : "";
        var counts = $"{Number(_report.New, "new")}, {Number(_report.Unchanged, "unchanged")}, {Number(_report.Revised, "revised")}, {copies}" +
            $"{Number(_report.Failed, "failed")}, {Number(_report.Skipped, "skipped")}; {Number(_report.Posts, "posts")}, {Number(_report.Quotations, "quotations")}";
        var again = Some(_report.Reread, "read again") + Some(_report.Moved, "with another id");
        var gone = Some(_report.Vanished, $"vanished (kept; {forgets} forgets them)") + Some(_report.Forgotten, "vanished and forgotten");
        var remarks = again + gone + Some(_ahead, "dated after today") + Some(_warned, "with warnings") + Some(Syndicated, "more in clusters of copies");
        return string.Create(CultureInfo.InvariantCulture, $"{counts}{remarks}; {Amount(time)}{time.TotalSeconds:0.00} s");
    }

    private string Amount(TimeSpan time) => _report.Bytes < LeastToRate
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{_report.Files} files, {_report.Bytes / 1e6:0.0} MB at {_report.Bytes / 1e6 / Math.Max(time.TotalSeconds, 0.001):0.0} MB/s; ");

    private static string Some(long count, string noun) => count > 0 ? "; " + Number(count, noun) : "";

    private static string Number(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}");
}
