using NewsArchive.Querying;
using NewsArchive.Storage;

namespace NewsArchive.Tests.Storage;

/// <summary>Queries as a person types them.</summary>
internal static class Asked
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    public static SearchQuery For(string typed) => new(Query(typed));

    public static ParsedQuery Query(string typed) => QueryParser.Parse(typed, Today);
}
