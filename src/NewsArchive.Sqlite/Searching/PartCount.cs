using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Counts posts or quotations, up to a number.</summary>
internal sealed class PartCount(SqliteConnection connection)
{
    /// <summary>Those that match an expression.</summary>
    public long Of(PartKind part, Match match, int most)
    {
        using Select count = new(connection, part.UpTo);
        return count.Bind(1, match.Text).Bind(2, most).Number() ?? 0;
    }

    /// <summary>Those for which a condition holds.</summary>
    public long Of(PartKind part, Condition condition, int most)
    {
        StringBuilder sql = new(part.Number);
        condition.AppendTo(sql);
        using Select count = new(connection, sql.Append(ConditionSql.CountUpTo).ToString());
        condition.BindTo(count);
        return count.Bind(1, 0).Bind(2, long.MaxValue).Bind(4, most).Number() ?? 0;
    }
}
