using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Querying;
using NewsArchive.Snippets;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Lists posts and quotations of current articles as they come out of the database, not all at once.</summary>
internal sealed class Lists(SqliteConnection connection)
{
    /// <summary>Posts, each where it occurs first in the newest article in which it matches.</summary>
    public Listed<StoredPost> Posts(PostQuery query)
    {
        using Interpreter interpreter = new(connection, new(connection));
        var expanded = interpreter.Expanded(query.Query, query.Variants);
        var condition = interpreter.ForLists(query.Variants).OfPost(expanded);
        var (from, order) = condition is { IsSelective: true } ? (ListSql.FewPosts, ListSql.FewPostsOrder) : (ListSql.Posts, ListSql.PostsOrder);
        return new(expanded, Posts(() => Query(from, condition, order, expanded), query.Limit, Highlighter.Of(expanded)));
    }

    /// <summary>Quotations.</summary>
    public Listed<StoredQuotation> Quotations(QuotationQuery query)
    {
        using Interpreter interpreter = new(connection, new(connection));
        var expanded = interpreter.Expanded(query.Query, query.Variants);
        var condition = interpreter.ForLists(query.Variants).OfQuotation(expanded);
        var (from, order) = condition is { IsSelective: true } ? (ListSql.FewQuotations, ListSql.FewQuotationsOrder) : (ListSql.Quotations, ListSql.QuotationsOrder);
        return new(expanded, Quotations(() => Quotations(Query(from, condition, order, expanded), query), Highlighter.Of(expanded)));
    }

    private static Select Quotations(Select rows, QuotationQuery query)
    {
        if (query.Kind is { } kind)
        {
            rows.Bind(3, Iso.Of(kind));
        }

        return rows.Bind(4, Limits.Rows(query.Limit));
    }

    private static IEnumerable<StoredPost> Posts(Func<Select> query, int limit, Highlighter highlighter)
    {
        HashSet<string> seen = [];
        using var rows = query();
        while ((limit == 0 || seen.Count < limit) && rows.Next())
        {
            var row = PartRows.Post(rows);
            if (seen.Add(row.PostKey))
            {
                var stored = row.Stored();
                yield return stored with { Marks = Excerpt.MarksIn(stored.Post.Text, highlighter.Find(stored.Post.Text)) };
            }
        }
    }

    private static IEnumerable<StoredQuotation> Quotations(Func<Select> query, Highlighter highlighter)
    {
        using var rows = query();
        while (rows.Next())
        {
            var stored = PartRows.Quotation(rows).Stored();
            yield return stored with { Marks = Excerpt.MarksIn(stored.Quotation.Text, highlighter.Find(stored.Quotation.Text)) };
        }
    }

    private Select Query(string from, Condition? condition, string order, ParsedQuery expanded)
    {
        StringBuilder sql = new(from);
        condition?.AppendTo(sql);
        if (condition is { IsSelective: false })
        {
            // Gone through in order: no list of those that match may take the lead, once for each article.
            sql.Replace(ConditionSql.ThesePosts, "+" + ConditionSql.ThesePosts).Replace(ConditionSql.TheseQuotations, "+" + ConditionSql.TheseQuotations)
                .Replace(ConditionSql.ManyOfPosts, ConditionSql.LookedUpOfPosts).Replace(ConditionSql.ManyOfQuotations, ConditionSql.LookedUpOfQuotations);
        }

        Select query = new(connection, sql.Append(order).ToString());
        condition?.BindTo(query);
        var range = KeyRange.Of(expanded.Filters.Days.From, expanded.Filters.Days.To);
        return query.Bind(1, range.First).Bind(2, range.Last);
    }
}
