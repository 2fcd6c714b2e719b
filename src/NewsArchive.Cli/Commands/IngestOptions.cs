using System.CommandLine;
using System.CommandLine.Parsing;
using NewsArchive.Ingestion;
using NewsArchive.Sources;

namespace NewsArchive.Cli.Commands;

/// <summary>How <c>archive ingest</c> works.</summary>
internal sealed class IngestOptions
{
    /// <summary>The usual value of <c>--index</c>.</summary>
    public const string Graft = "graft";

    /// <summary>The other value of <c>--index</c>.</summary>
    public const string Api = "api";

    private readonly Option<int?> _jobs = Limits.Number("--jobs", $"How many threads read and index. Default: one for each processor.", most: 256);

    private readonly Option<bool> _rehash = new("--rehash") { Description = "Read files too whose size and time have not changed." };

    private readonly Option<bool> _prune = new("--prune") { Description = "Take out of the archive what is gone from the folders and containers that are read, as long as something is left in them." };

    private readonly Option<bool> _pruneAll = new("--prune-all") { Description = "As --prune, and also what is gone from a folder in which nothing is left to read." };

    private readonly Option<bool> _reparse = new("--reparse") { Description = "Read articles again that earlier rules read, from what the archive keeps; needs no path." };

    private readonly Option<bool> _noClusters = new("--no-clusters") { Description = "Do not look for syndicated copies now; the next ingest does." };

    private readonly Option<string> _index = Choice.Of(
        "--index", $"How to write the full text: {Graft} (in memory on all threads, then put into the archive), {Api} (by SQLite alone; slower). Default: {Graft}.", Graft, Api);

    private readonly Option<bool> _dryRun = new("--dry-run", "-n") { Description = "Keep nothing: say what would become of each file." };

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_dryRun, _jobs, _rehash, _reparse, _prune, _pruneAll, _noClusters, _index];

    /// <summary>With this option there need be no path.</summary>
    public Option<bool> Reparse => _reparse;

    /// <summary>What must hold between the options.</summary>
    public void Check(CommandResult result)
    {
        if (result.GetValue(_reparse) && result.GetValue(_dryRun))
        {
            result.AddError("--reparse changes what the archive keeps; it cannot be tried with --dry-run");
        }
    }

    /// <summary>Whether nothing is kept.</summary>
    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    /// <summary>How to write the full text: <see cref="Graft"/> or <see cref="Api"/>.</summary>
    public string Index(ParseResult parsed) => parsed.GetValue(_index) ?? Graft;

    /// <summary>Whether to look for syndicated copies.</summary>
    public bool Clusters(ParseResult parsed) => !parsed.GetValue(_noClusters);

    /// <summary>The option that would take out what vanished and was kept.</summary>
    public string Forgets(ParseResult parsed) => parsed.GetValue(_prune) ? _pruneAll.Name : _prune.Name;

    /// <summary>The settings that were asked for.</summary>
    public IngestSettings Settings(ParseResult parsed, SourceLimits limits, IReadOnlyList<SourceFolder> folders, TimeProvider clock) => new()
    {
        Limits = limits,
        Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        Rehash = parsed.GetValue(_rehash),
        Folders = folders,
        Prunes = parsed.GetValue(_prune) || parsed.GetValue(_pruneAll),
        PrunesEmpty = parsed.GetValue(_pruneAll),
        Clock = clock,
    };
}
