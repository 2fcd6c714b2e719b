using System.Collections.Immutable;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>What a condition speaks of: an article <c>k</c>, or one of its posts <c>p</c> or quotations <c>q</c>.</summary>
/// <param name="Article">The key of the article, in SQL.</param>
/// <param name="AmongSql">Whether the row is among those that match an expression, all of them found at once.</param>
internal record RowKind(string Article, string AmongSql)
{
    /// <summary>An article.</summary>
    public static RowKind Whole { get; } = new(ConditionSql.Article, ConditionSql.AmongArticles);

    /// <summary>A post.</summary>
    public static PartKind Post { get; } = new(ConditionSql.ArticleOfPost, ConditionSql.AmongPosts)
    {
        Is = ConditionSql.IsPost,
        Says = ConditionSql.PostSays,
        Columns = ["text", "author", "handle", "extra"],
        Has = ConditionSql.HasPost,
        IsOf = ConditionSql.IsOfPost,
        Number = ConditionSql.CountPosts,
        UpTo = ConditionSql.PostsUpTo,
    };

    /// <summary>A quotation of kind direct.</summary>
    public static PartKind Quotation { get; } = new(ConditionSql.ArticleOfQuotation, ConditionSql.AmongQuotations)
    {
        Is = ConditionSql.IsQuotation,
        Says = ConditionSql.QuotationSays,
        Columns = ["text", "speaker", "role", "extra"],
        Has = ConditionSql.HasQuotation,
        IsOf = ConditionSql.IsOfQuotation,
        Number = ConditionSql.CountQuotations,
        UpTo = ConditionSql.QuotationsUpTo,
    };

    /// <summary>The row is among those that match.</summary>
    public Condition Among(Match match) => Condition.Of(AmongSql, match.Text);

    /// <summary>A condition on the row's article.</summary>
    public Condition OnArticle(Condition condition) => condition with { Sql = condition.Sql.Replace(ConditionSql.Article, Article, StringComparison.Ordinal) };
}

/// <summary>A part of an article that has rows of its own.</summary>
/// <param name="Article">The key of its article, in SQL.</param>
/// <param name="AmongSql">Whether the row is among those that match an expression, all of them found at once.</param>
internal sealed record PartKind(string Article, string AmongSql) : RowKind(Article, AmongSql)
{
    /// <summary>Whether the row matches an expression, asked of it alone.</summary>
    public required string Is { get; init; }

    /// <summary>The same, seen by reading its words; the number of the expression is a value.</summary>
    public required string Says { get; init; }

    /// <summary>Its columns in the full text, in the order in which they are read.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>Whether an article has such a row; what the row must be follows.</summary>
    public required string Has { get; init; }

    /// <summary>The same by way of all such rows, for few of them.</summary>
    public required string IsOf { get; init; }

    /// <summary>Counts rows; what they must be follows.</summary>
    public required string Number { get; init; }

    /// <summary>Counts rows that match an expression, up to a number.</summary>
    public required string UpTo { get; init; }
}
