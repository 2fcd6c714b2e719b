using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Counts posts or quotations, up to a number.</summary>
internal sealed class PartCount(SqliteConnection connection)
{
    /// <summary>
    /// At least those that match an expression, told from its words alone: FTS5 would go through the whole index to count what stands in certain columns, or
    /// side by side.
    /// </summary>
    public long Of(PartKind part, Match match, int most) => match.Kind switch
    {
        MatchKind.Tokens or MatchKind.All when !match.Parts.IsEmpty => match.Parts.Min(one => Of(part, one, most)),
        MatchKind.Any => match.Parts.Sum(one => Of(part, one, most)),
        MatchKind.Without => Of(part, match.Parts[0], most),
        _ => Of(part, match.Anywhere ?? match.Text, most),
    };

    /// <summary>Those for which a condition holds.</summary>
    public long Of(PartKind part, Condition condition, int most)
    {
        StringBuilder sql = new(part.Number);
        condition.AppendTo(sql);
        using Select count = new(connection, sql.Append(ConditionSql.CountUpTo).ToString());
        condition.BindTo(count);
        return count.Bind(1, 0).Bind(2, long.MaxValue).Bind(4, most).Number() ?? 0;
    }

    private long Of(PartKind part, string match, int most)
    {
        using Select count = new(connection, part.UpTo);
        return count.Bind(1, match).Bind(2, most).Number() ?? 0;
    }
}
