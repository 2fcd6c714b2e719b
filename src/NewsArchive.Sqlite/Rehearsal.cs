using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Sqlite.Writing;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>
/// Takes articles in as an archive would, and keeps nothing: it answers with the outcomes and ids that they would get there. Where there is no archive,
/// as a new one would.
/// </summary>
public sealed class Rehearsal : IArticleIntake
{
    // Of no article is sixteen times its size kept.
    private static readonly long Harmless = new WriteOptions().MostBytes / 16;
    private static readonly Preparation Preparation = new(new() { Fingerprints = false });

    private readonly string _path;
    private readonly SqliteConnection _lookups;
    private readonly SourceLookup _sources;
    private readonly Numbering _numbering;
    private readonly Statement _articleOf;

    // What sources would hold by now, by hashes of their names: in the end there are as many as sources.
    private readonly Dictionary<UInt128, long> _holdings = [];

    private Rehearsal(string path, Func<SqliteConnection> open)
    {
        (_path, _lookups) = (path, open());
        _sources = new(_lookups);
        var connection = open();
        _numbering = new(connection);
        _articleOf = new(connection, SourceSql.ArticleOf);
    }

    /// <summary>Looks at an archive, or at none.</summary>
    /// <param name="path">The archive's file; it is not made where there is none.</param>
    /// <exception cref="StorageException">The file is not an archive, or has another schema than this program's, or cannot be read.</exception>
    public static Rehearsal Open(string path) => new(path, ArchiveFile.Exists(path) ? () => Connections.Reading(path) : Empty);

    /// <inheritdoc/>
    public KnownSource? FindSource(string source) => Failure.Told(_path, () => _sources.Find(source));

    /// <inheritdoc/>
    public IReadOnlyList<KnownSource> FilesUnder(string beginning, string after, int most) => Failure.Told(_path, () => _sources.FilesUnder(beginning, after, most));

    /// <inheritdoc/>
    public string? HashOf(ArticleId id) => Failure.Told(_path, () => _sources.HashOf(id));

    /// <inheritdoc/>
    public bool HoldsContainer(string source, long size, DateTimeOffset modifiedAt) => Failure.Told(_path, () => _sources.HoldsContainer(source, size, modifiedAt));

    /// <inheritdoc/>
    public SourcedArticle Prepare(SourcedArticle article) => article.Article.Content.Bytes.Length < Harmless ? article : Preparation.Of(article);

    /// <inheritdoc/>
    public IArticleBatch Number(Arrivals arrivals) => Failure.Told(_path, () => new Batch([.. _numbering.Number(arrivals.Articles).Select(Outcome)]));

    /// <inheritdoc/>
    public void Flush()
    {
    }

    /// <inheritdoc/>
    public void Forget(IReadOnlyList<string> sources)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sources.Dispose();
        _articleOf.Dispose();
        _numbering.Dispose();
        _lookups.Dispose();
    }

    private static SqliteConnection Empty()
    {
        var connection = Connections.Memory();
        Migrations.Apply(connection, connection.DataSource);
        return connection;
    }

    private static UInt128 Hash(string name) => MemoryMarshal.Read<UInt128>(SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan())));

    private SaveOutcome Outcome(NumberedArticle numbered)
    {
        ref var holding = ref CollectionsMarshal.GetValueRefOrAddDefault(_holdings, Hash(numbered.Source), out var isMet);
        var before = isMet ? holding : _articleOf.Bind(numbered.Source).Number();
        holding = numbered.Key;
        return RowWriter.Outcome(numbered, before);
    }

    /// <summary>What would become of a batch.</summary>
    private sealed class Batch(IReadOnlyList<SaveOutcome> outcomes) : IArticleBatch
    {
        public void Index()
        {
        }

        public IReadOnlyList<SaveOutcome> Commit() => outcomes;

        // There is nothing to wait for.
        public bool IsKept => true;

        public void Dispose()
        {
        }
    }
}
