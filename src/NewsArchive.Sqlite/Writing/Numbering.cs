using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// Gives keys and ids to articles before they are kept, so that their words can be indexed meanwhile. Nobody else gives any while the archive is
/// locked. What is under way is not in the database yet; so it is remembered here until it is.
/// </summary>
/// <param name="connection">A connection of its own, to read only: it must not share an older view of the database with another reader.</param>
internal sealed class Numbering(SqliteConnection connection) : IDisposable
{
    private readonly Statement _keyOfContent = new(connection, ArticleSql.KeyOfContent);
    private readonly Statement _lastOfDay = new(connection, ArticleSql.LastNumber);
    private readonly Dictionary<UInt128, long> _underWay = [];
    private readonly Dictionary<int, long> _days = [];
    private readonly Lock _lock = new();
    private long _quotation = Last(connection, ArticleSql.LastQuotation);
    private long _post = Last(connection, ArticleSql.LastPost);

    /// <summary>Numbers articles, in their order.</summary>
    public IReadOnlyList<NumberedArticle> Number(IReadOnlyList<SourcedArticle> articles)
    {
        Connections.GrowCache(connection);
        List<NumberedArticle> numbered = new(articles.Count);
        foreach (var sourced in articles)
        {
            var sha256 = Convert.FromHexString(sourced.Article.Content.Sha256);
            numbered.Add(KeyOf(sha256) is { } key ? new(sourced, key) : New(sourced, sha256));
        }

        return numbered;
    }

    /// <summary>Numbers an article of the archive anew: its parts in any case, itself where its day is another than its key says.</summary>
    public NumberedArticle Again(SourcedArticle sourced, long key) =>
        WithParts(sourced, key >> ArticleId.NumberBits == Day(sourced.Article) ? key : NextKey(sourced.Article));

    /// <summary>Forgets what is in the database now, or never will be.</summary>
    public void Forget(IEnumerable<UInt128> contents)
    {
        lock (_lock)
        {
            foreach (var content in contents)
            {
                _underWay.Remove(content);
            }
        }
    }

    public void Dispose()
    {
        _keyOfContent.Dispose();
        _lastOfDay.Dispose();
        connection.Dispose();
    }

    private static long Last(SqliteConnection connection, string sql)
    {
        using Statement last = new(connection, sql);
        return last.Number()!.Value;
    }

    /// <summary>What the content of an article is remembered by: half of its hash tells contents apart as well.</summary>
    public static UInt128 Beginning(Article article) => Beginning(Convert.FromHexString(article.Content.Sha256));

    private static UInt128 Beginning(ReadOnlySpan<byte> sha256) => MemoryMarshal.Read<UInt128>(sha256);

    private static int Day(Article article) => article.Date?.DayNumber ?? 0;

    // First what is under way: it is taken out only when the database has it.
    private long? KeyOf(byte[] sha256)
    {
        lock (_lock)
        {
            if (_underWay.TryGetValue(Beginning(sha256), out var key))
            {
                return key;
            }
        }

        return _keyOfContent.BindBlob(sha256).Number();
    }

    private NumberedArticle New(SourcedArticle sourced, byte[] sha256)
    {
        var numbered = WithParts(sourced, NextKey(sourced.Article));
        lock (_lock)
        {
            _underWay[Beginning(sha256)] = numbered.Key;
        }

        return numbered;
    }

    private long NextKey(Article article)
    {
        var day = Day(article);
        var last = _days.TryGetValue(day, out var given) ? given : _lastOfDay.Bind(day).Number() ?? 0;
        if (last == ArticleId.MaxNumber)
        {
            throw new StorageException($"{Iso.Of(article.Date) ?? "undated"}: no more than {ArticleId.MaxNumber} articles fit into one day. Use a second archive.");
        }

        _days[day] = last + 1;
        return ArticleId.Of(article.Date, (int)last + 1).Key;
    }

    private NumberedArticle WithParts(SourcedArticle sourced, long key)
    {
        NumberedArticle numbered = new(sourced, key) { IsNew = true, Quotation = _quotation + 1, Post = _post + 1 };
        _quotation += sourced.Article.Quotations.Length;
        _post += sourced.Article.Blocks.Count(block => block is SocialPost);
        return numbered;
    }
}
