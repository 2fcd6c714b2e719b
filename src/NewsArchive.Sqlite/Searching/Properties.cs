using NewsArchive.Querying;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Properties of articles and posts as conditions.</summary>
internal static class Properties
{
    private const double CostOfSource = 1_000;

    /// <summary>The post is by this handle.</summary>
    public static Condition Handle(string handle) => Condition.Of(ConditionSql.PostHandle, handle) with { IsSelective = true };

    /// <summary>The post is of this platform.</summary>
    public static Condition Platform(string platform) => Condition.Of(ConditionSql.PostPlatform, platform) with { IsOfAll = true };

    /// <summary>The quotation repeats a post by this handle.</summary>
    public static Condition QuotationHandle(string handle) => Condition.Of(ConditionSql.QuotationHandle, handle) with { IsSelective = true };

    /// <summary>The quotation repeats a post of this platform.</summary>
    public static Condition QuotationPlatform(string platform) => Condition.Of(ConditionSql.QuotationPlatform, platform);

    /// <summary>Some source of the article has this in its name.</summary>
    /// <param name="part">Part of a name.</param>
    /// <param name="isOfAll">Whether so many articles are asked about that going through all sources once is quicker.</param>
    public static Condition Source(string part, bool isOfAll) =>
        isOfAll ? Condition.Of(ConditionSql.AmongSources, part) : Condition.Of(ConditionSql.Source, part) with { Cost = CostOfSource };

    /// <summary>Some source that held the article has this in its name.</summary>
    public static Condition FormerSource(string part) => Condition.Of(ConditionSql.FormerSource, part);

    /// <summary>The article came into the archive at this time or later.</summary>
    public static Condition IngestedSince(DateTimeOffset time) => Condition.Of(ConditionSql.IngestedSince, Moment.Seconds(time));

    /// <summary>The speaker of the quotation has this in the name.</summary>
    public static Condition SpeakerNamed(string name) => Condition.Of(ConditionSql.SpeakerNamed, name);

    /// <summary>The article is in this language.</summary>
    public static Condition Language(string language) => Condition.Of(ConditionSql.Language, language);

    /// <summary>The article's day lies in the range.</summary>
    public static Condition Days(DayRange days)
    {
        var (first, last) = KeyRange.Of(days.From, days.To);
        return Condition.Of(ConditionSql.Days, first, last);
    }
}
