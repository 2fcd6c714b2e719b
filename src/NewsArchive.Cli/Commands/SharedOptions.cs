using System.CommandLine;
using NewsArchive.Cli.Logging;
using NewsArchive.Cli.Rendering;
using NewsArchive.Files;
using NewsArchive.Sources;
using NewsArchive.Sqlite;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary>What commands have in common, and where the parts of the program are put together.</summary>
internal sealed class SharedOptions(Surroundings surroundings, StderrLog log)
{
    /// <summary>What stands for standard input in the place of a file.</summary>
    public const string Stdin = "-";

    private const string DefaultArchive = "archive.db";

    /// <summary>The version of SQLite.</summary>
    public static string SqliteVersion => SqliteArticleStore.SqliteVersion;

    /// <summary>The version of the archive's tables.</summary>
    public static int SchemaVersion => SqliteArticleStore.SchemaVersion;

    /// <summary>The world around the program.</summary>
    public Surroundings Surroundings => surroundings;

    /// <summary>Messages for people.</summary>
    public StderrLog Log => log;

    /// <summary><c>--db</c>.</summary>
    public Option<string> Db { get; } = new("--db")
    {
        Validators = { Paths.NotEmpty },
        Description = $"The archive's file. Default: the variable ARCHIVE_DB, else {DefaultArchive} in the current folder.",
        HelpName = "file",
    };

    /// <summary><c>--format</c>.</summary>
    public Option<string> Format { get; } = Choice.Of(
        "--format",
        $"How to print: {string.Join(", ", OutputFormats.All.Select(format => $"{format.Key} ({format.Summary})"))}. Default: {OutputFormats.All[0].Key}.",
        [.. OutputFormats.All.Select(format => format.Key)]);

    /// <summary>The renderer for the format that was asked for.</summary>
    public IRenderer Renderer(ParseResult parsed)
    {
        var key = parsed.GetValue(Format) ?? OutputFormats.All[0].Key;
        return OutputFormats.All.First(format => format.Key == key).Create(surroundings.Output);
    }

    /// <summary>Whether the format that was asked for has a line for each file of an ingest.</summary>
    public bool PrintsOutcomes(ParseResult parsed) => (parsed.GetValue(Format) ?? OutputFormats.All[0].Key) != OutputFormats.All[0].Key;

    /// <summary>The current folder, absolute.</summary>
    /// <exception cref="IOException">It is gone.</exception>
    public string Folder => surroundings.Folder ?? throw new IOException("the current folder is gone; go to another one");

    /// <summary>The archive, to read only.</summary>
    /// <exception cref="StorageException">There is none, or it cannot be used.</exception>
    public IArticleStore Open(ParseResult parsed) => SqliteArticleStore.Open(ArchivePath(parsed));

    /// <summary>The archive, to write to; a new one where there is none. Waits for another program that writes to it, and says so.</summary>
    /// <exception cref="StorageException">It cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public IArticleStore Create(ParseResult parsed, string index = IngestOptions.Graft, bool fingerprints = true, CancellationToken cancel = default)
    {
        var path = ArchivePath(parsed);
        return SqliteArticleStore.Create(path, new()
        {
            Index = index == IngestOptions.Api ? IndexMode.Api : IndexMode.Graft,
            Fingerprints = fingerprints,
            Waiting = () => log.Say($"waiting: another program writes to {Terminal.SafeLine(path)}"),
            Cancel = cancel,
        });
    }

    /// <summary>What answers as the archive would, and keeps nothing; where there is no archive, as a new one would.</summary>
    /// <exception cref="StorageException">The archive cannot be used.</exception>
    public IArticleIntake Rehearse(ParseResult parsed) => Rehearsal.Open(ArchivePath(parsed));

    /// <summary>Sees that there is an archive.</summary>
    /// <exception cref="StorageException">There is none.</exception>
    public void Require(ParseResult parsed)
    {
        if (!File.Exists(ArchivePath(parsed)))
        {
            Open(parsed).Dispose();
        }
    }

    /// <summary>The archive, to write to; never a new one.</summary>
    /// <exception cref="StorageException">There is none, or it cannot be used.</exception>
    public IArticleStore Change(ParseResult parsed) => File.Exists(ArchivePath(parsed)) ? Create(parsed) : Open(parsed);

    /// <summary>The absolute path of the archive.</summary>
    public string ArchivePath(ParseResult parsed)
    {
        var variable = surroundings.Variable("ARCHIVE_DB");
        return FullPath(parsed.GetValue(Db) ?? (string.IsNullOrEmpty(variable) ? DefaultArchive : variable));
    }

    /// <summary>Names sources as the archive does.</summary>
    public SourceNames Names(ParseResult parsed) => new(Path.GetDirectoryName(ArchivePath(parsed)) ?? Folder);

    /// <summary>The archive's own files, under all names that they go by.</summary>
    public IReadOnlySet<string> OwnFiles(ParseResult parsed)
    {
        string[] names = [ArchivePath(parsed), FileIdentity.Real(ArchivePath(parsed))];
        return names.SelectMany(path => new[] { path, path + "-wal", path + "-shm", path + "-journal", path + "-lock" }).ToHashSet();
    }

    /// <summary>Opens the file that an option names, or standard input.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Stream OpenInput(Option option, string typed)
    {
        if (typed == Stdin)
        {
            return surroundings.OpenInput();
        }

        try
        {
            return File.OpenRead(FullPath(typed));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{option.Name} {typed}: {(OpenFiles.AreTooMany(failure) ? OpenFiles.Remedy : "no such file, or no permission to read it; check the path")}", failure);
        }
    }

    /// <summary>The absolute path of what a person typed.</summary>
    public string FullPath(string typed) => Path.GetFullPath(typed, Folder);
}
