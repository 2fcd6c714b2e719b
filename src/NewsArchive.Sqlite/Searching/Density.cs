using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>How many articles match an expression, told from the newest few of them.</summary>
internal sealed class Density(SqliteConnection connection) : IDisposable
{
    private const int Sample = 500;

    // Where matches may be far apart, so many of the newest articles are looked at to find them.
    private const int MostArticles = 2_000;

    // Each takes some ten thousandths of a second; whoever types more words than these waits for no better an answer.
    private const int MostAsked = 16;

    private readonly Select _sample = new(connection, SearchSql.NumberUpTo + SearchSql.Keys + SearchSql.Matches + SearchSql.NewestUpTo);
    private readonly Select _sampleOfFew = new(connection, SearchSql.NumberUpTo + SearchSql.Keys + SearchSql.Matches + SearchSql.NewestOfFewUpTo);
    private readonly Select _since = new(connection, SearchSql.ArticlesSince);
    private readonly Dictionary<string, double> _known = [];
    private long? _articles;
    private long? _newest;

    /// <summary>All articles that the archive has.</summary>
    public long Articles => _articles ??= Since(0);

    /// <summary>The share of the articles that match, from 0 to 1.</summary>
    public double Of(Match match) => Of(match.Text, match.Anywhere is null ? 0 : Newest);

    /// <summary>The share of the articles that match an expression of which each match is found from the one before.</summary>
    public double Of(string match) => Of(match, 0);

    private double Of(string match, long first)
    {
        if (_known.TryGetValue(match, out var known) || _known.Count >= MostAsked)
        {
            return known > 0 ? known : 1;
        }

        var sample = (first > 0 ? _sampleOfFew : _sample).Bind(1, first).Bind(2, long.MaxValue).Bind(3, match).Bind(4, Sample);
        sample.Next();
        var (count, oldest) = (sample.Long(0), sample.Long(1));
        sample.Again();
        return _known[match] = Math.Clamp((count + 0.5) / Since(count < Sample ? first >> ArticleId.NumberBits : oldest >> ArticleId.NumberBits), 0, 1);
    }

    private long Newest => _newest ??= new Days(connection).Newest(new(0, long.MaxValue), MostArticles).First;

    public void Dispose()
    {
        _sample.Dispose();
        _sampleOfFew.Dispose();
        _since.Dispose();
    }

    private long Since(long day) => Math.Max(1, _since.Bind(1, day).Number() ?? 0);
}
