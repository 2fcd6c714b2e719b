using NewsArchive.Querying;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Where words are looked for: in which columns, and of what.</summary>
/// <param name="Row">Of what.</param>
/// <param name="Columns">The columns for words; empty for all.</param>
/// <param name="Holds">
/// Asks whether letters really stand there, for letters of scripts without spaces are all in the column <c>extra</c>; null where that column is enough.
/// </param>
internal sealed record Place(RowKind Row, string Columns, string? Holds = null)
{
    /// <summary>Whether the row itself is asked for, not its article.</summary>
    public bool IsListed { get; init; }

    /// <summary>Anywhere in the article.</summary>
    public static Place Article { get; } = new(RowKind.Whole, "");

    /// <summary>In the title.</summary>
    public static Place Title { get; } = new(RowKind.Whole, "title", ConditionSql.TitleHolds);

    /// <summary>In the paragraphs.</summary>
    public static Place Prose { get; } = new(RowKind.Whole, "body lead", ConditionSql.ProseHolds);

    /// <summary>In one post, author and handle included.</summary>
    public static Place Post { get; } = new(RowKind.Post, "");

    /// <summary>In the words of one quotation.</summary>
    public static Place Quotation { get; } = new(RowKind.Quotation, "text extra");

    /// <summary>In the words of one quotation that is to be listed itself, so that handle and platform speak of it.</summary>
    public static Place Listed { get; } = Quotation with { IsListed = true };

    /// <summary>In the name of a quotation's speaker.</summary>
    public static Place Speaker { get; } = new(RowKind.Quotation, "speaker", ConditionSql.SpeakerHolds);

    /// <summary>In the columns of an article that hold its posts or quotations and other words too: enough to find candidates.</summary>
    public static Place Around(Scope scope) => new(RowKind.Whole, scope == Scope.Posts ? "posts extra" : "body lead extra");
}
