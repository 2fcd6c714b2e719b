using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>How many articles match an expression, told from the newest few of them.</summary>
internal sealed class Density(SqliteConnection connection) : IDisposable
{
    private const int Sample = 500;

    // Each takes some ten thousandths of a second; whoever types more words than these waits for no better an answer.
    private const int MostAsked = 16;

    private readonly Lazy<Select> _sample = new(() => new(connection, SearchSql.NumberUpTo + SearchSql.Keys + SearchSql.Matches + SearchSql.NewestUpTo));
    private readonly Lazy<Select> _since = new(() => new(connection, SearchSql.ArticlesSince));
    private readonly Dictionary<string, double> _known = [];
    private long? _articles;

    /// <summary>All articles that the archive has.</summary>
    public long Articles => _articles ??= Since(0);

    /// <summary>The share of the articles that match, from 0 to 1.</summary>
    public double Of(Match match)
    {
        if (_known.TryGetValue(match.Text, out var known) || _known.Count >= MostAsked)
        {
            return known > 0 ? known : 1;
        }

        var sample = _sample.Value.Bind(1, 0).Bind(2, long.MaxValue).Bind(3, match.Text).Bind(4, Sample);
        sample.Next();
        var (count, oldest) = (sample.Long(0), sample.Long(1));
        sample.Again();
        return _known[match.Text] = Math.Clamp((count + 0.5) / (count < Sample ? Articles : Since(oldest >> ArticleId.NumberBits)), 0, 1);
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _sample, _since }.Where(statement => statement.IsValueCreated))
        {
            statement.Value.Dispose();
        }
    }

    private long Since(long day) => Math.Max(1, _since.Value.Bind(1, day).Number() ?? 0);
}
