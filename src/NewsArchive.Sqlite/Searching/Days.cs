using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Counts articles by day, from one end of a range.</summary>
internal sealed class Days(SqliteConnection connection)
{
    /// <summary>The newest of a range, so many.</summary>
    public KeyRange Newest(KeyRange range, long most)
    {
        using Select days = new(connection, SearchSql.DaysBefore);
        days.Bind(1, range.Last >> ArticleId.NumberBits);
        for (var left = most; days.Next(); left -= days.Long(1))
        {
            if (days.Long(1) >= left)
            {
                return range with { First = Math.Max(range.First, (days.Long(0) << ArticleId.NumberBits) + days.Long(1) - left + 1) };
            }
        }

        return range;
    }

    /// <summary>The oldest of a range, so many. Undated articles come last: they are looked at when all others were.</summary>
    public KeyRange Oldest(KeyRange range, long most)
    {
        var first = Math.Max(range.First, KeyRange.FirstDated);
        using Select days = new(connection, SearchSql.DaysAfter);
        days.Bind(1, first >> ArticleId.NumberBits);
        for (var left = most; days.Next(); left -= days.Long(1))
        {
            if (days.Long(1) >= left)
            {
                var last = (days.Long(0) << ArticleId.NumberBits) + left;
                return last < range.Last ? new(first, last) : range;
            }
        }

        return range;
    }
}
