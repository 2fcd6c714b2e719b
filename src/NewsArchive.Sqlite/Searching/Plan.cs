using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>How a search finds its articles: by the full text or from all of them, within a range of keys.</summary>
/// <param name="Match">What the words must match; null where there is no word to find candidates by.</param>
/// <param name="Condition">What must hold besides.</param>
/// <param name="Range">The keys.</param>
internal sealed record Plan(Match? Match, Condition? Condition, KeyRange Range)
{
    /// <summary>Whether it finds articles that no source holds any more, instead of those that some does.</summary>
    public bool IsOfFormer { get; init; }

    /// <summary>How many of its newest matches are looked at; null for all.</summary>
    public int? Newest { get; init; }

    /// <summary>Whether it is any of some words, each match of which is found from the one before without looking at other articles.</summary>
    public bool IsOfWords => Match is { Kind: MatchKind.Token, Anywhere: null };

    /// <summary>The plan of a piece.</summary>
    public static Plan Of(Piece piece, KeyRange range)
    {
        var folded = piece.Folded(RowKind.Whole);
        return new(folded.Match, folded.Condition, range);
    }

    /// <summary>Prepares a query over the articles that match.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="what">What to select.</param>
    /// <param name="tail">Order and limits.</param>
    public Select Query(SqliteConnection connection, string what, string tail = "")
    {
        Select query = new(connection, Sql(what, tail));
        query.Bind(1, Range.First).Bind(2, Range.Last);
        if (Match is not null)
        {
            query.Bind(3, Match.Text);
        }

        Condition?.BindTo(query);
        return query;
    }

    /// <summary>What the parameters stand for, for people.</summary>
    public IEnumerable<string> Values()
    {
        IEnumerable<(int Number, object? Value)> all = [(1, Range.First), (2, Range.Last), (3, Match?.Text), .. (Condition?.Values ?? []).Select((value, index) => (Condition.FirstValue + index, (object?)value))];
        return all.Where(pair => pair.Value is not null).Select(pair => string.Create(CultureInfo.InvariantCulture, $"?{pair.Number} = {pair.Value}"));
    }

    /// <summary>The query in SQL.</summary>
    public string Sql(string what, string tail)
    {
        StringBuilder sql = new(what);
        sql.Append(Match is null ? SearchSql.Articles : SearchSql.Matches);
        Condition?.AppendTo(sql);
        if (Match is not null)
        {
            sql.Replace(ConditionSql.ManyArticles, ConditionSql.LookedUp);
        }

        var all = sql.Append(tail).ToString();
        return IsOfFormer ? SearchSql.OfFormer(all) : all;
    }
}
