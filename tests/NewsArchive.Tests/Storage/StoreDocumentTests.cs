using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewsArchive.Sqlite;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>The queries of <c>docs/store.md</c>, played as printed.</summary>
public sealed partial class StoreDocumentTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public static TheoryData<string> Queries => [.. Fence().Matches(Document()).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_of_the_document_works_as_printed(string sql)
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([ArticleBuilder.Rich("harbour.txt").Sourced(), new ArticleBuilder("none.txt", null).Paragraph("No date.").Sourced()]);
            store.Save([new ArticleBuilder("none.txt", null).Paragraph("Still no date.").Sourced()]);
        }

        using RawDatabase database = new(_folder.Archive);
        var rows = database.Texts(sql);
        Assert.Equal(!sql.StartsWith("INSERT", StringComparison.Ordinal), rows.Count > 0);
        Assert.All(rows, row => Assert.NotEqual("0", row));
    }

    [Fact]
    public void The_document_names_every_column_of_every_view()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase database = new(_folder.Archive);
        foreach (var view in new[] { "articles", "paragraphs", "posts", "quotations", "sources" })
        {
            var columns = database.Texts($"SELECT name FROM pragma_table_info('{view}')").Select(column => $"`{column}`");
            Assert.Contains($"| `{view}` |", Document(), StringComparison.Ordinal);
            Assert.Contains($"| {string.Join(", ", columns)} |", Document(), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string Document([CallerFilePath] string path = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "store.md"));

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
