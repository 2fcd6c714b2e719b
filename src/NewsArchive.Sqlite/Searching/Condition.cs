using System.Collections.Immutable;
using System.Text;

namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// A condition in SQL on one row <c>k</c> of the articles. Each <c>?</c> stands for a value, in order; <c>?1</c> and <c>?2</c> are the first and last key of
/// the search. No text of a person is ever part of the SQL.
/// </summary>
/// <param name="Sql">The condition.</param>
/// <param name="Values">Numbers and strings.</param>
internal sealed record Condition(string Sql, ImmutableArray<object> Values)
{
    /// <summary>The number of the first value's parameter.</summary>
    public const int FirstValue = 10;

    /// <summary>About how many nanoseconds it takes to see whether it holds.</summary>
    public double Cost { get; init; } = 500;

    /// <summary>Whether few rows are so, and an index finds them.</summary>
    public bool IsSelective { get; init; }

    /// <summary>Whether they are so few that each article is searched by itself.</summary>
    public bool IsVeryFew { get; init; }

    /// <summary>Whether all rows that are so are found first.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>A condition on some values.</summary>
    public static Condition Of(string sql, params ReadOnlySpan<object> values) => new(sql, [.. values]);

    /// <summary>All of the conditions; null where there are none.</summary>
    public static Condition? All(params IEnumerable<Condition?> conditions)
    {
        var known = conditions.OfType<Condition>().ToList();
        return Joined(known, " AND ") is { } all ? all with { IsSelective = known.Exists(one => one.IsSelective), IsVeryFew = known.Exists(one => one.IsVeryFew), IsOfAll = known.Exists(one => one.IsOfAll) } : null;
    }

    /// <summary>Any of the conditions.</summary>
    public static Condition? Any(IEnumerable<Condition?> conditions) => Joined(conditions, " OR ");

    /// <summary>The opposite; what is unknown does not hold.</summary>
    public static Condition Not(Condition condition) => condition with { Sql = $"({condition.Sql}) IS NOT TRUE", IsSelective = false, IsVeryFew = false, IsOfAll = false };

    /// <summary>Writes the condition; its values are numbered.</summary>
    public void AppendTo(StringBuilder sql)
    {
        var number = FirstValue;
        sql.Append(" AND (");
        for (var i = 0; i < Sql.Length; i++)
        {
            sql.Append(Sql[i]);
            if (Sql[i] == '?' && (i + 1 == Sql.Length || !char.IsAsciiDigit(Sql[i + 1])))
            {
                sql.Append(number++);
            }
        }

        sql.Append(')');
    }

    /// <summary>Binds the values.</summary>
    public void BindTo(Select query)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            query.Bind(FirstValue + i, Values[i]);
        }
    }

    private static Condition? Joined(IEnumerable<Condition?> conditions, string between)
    {
        // The quickest to see first: where it decides, the others are not looked at.
        var known = conditions.OfType<Condition>().OrderBy(one => one.Cost).ToList();
        return known.Count switch
        {
            0 => null,
            1 => known[0],
            _ => new Condition(string.Join(between, known.Select(one => $"({one.Sql})")), known.SelectMany(one => one.Values).ToImmutableArray()) { Cost = known.Sum(one => one.Cost) },
        };
    }
}
