using NewsArchive.Model;
using NewsArchive.Reading;
using Xunit;

namespace NewsArchive.Tests.Corpus;

/// <summary>Every article of the corpus that has an answer beside it is read as the answer says. <c>ACCEPT=1</c> rewrites the answers.</summary>
public class GoldenTests
{
    public static TheoryData<string> Cases() =>
        [.. Repository.Files(Repository.Corpus, "*.golden").Select(path => Path.GetRelativePath(Repository.Corpus, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_is_read_as_its_golden_file_says(string golden)
    {
        var path = Path.Combine(Repository.Corpus, golden);
        var input = Path.ChangeExtension(path, ".txt");
        var actual = ArticlePrinter.Print(ArticleReader.Read(SourceContent.Of(Path.GetFileName(input), File.ReadAllBytes(input))));
        if (Repository.Accepting)
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Fact]
    public void Every_golden_file_has_its_article_and_the_reverse()
    {
        string[] folders = ["articles", "platforms", "traps", "quotations"];
        var files = folders.Select(folder => Path.Combine(Repository.Corpus, folder)).Where(Directory.Exists).SelectMany(folder => Repository.Files(folder, "*")).ToHashSet();
        var lonely = files.Where(path => !files.Contains(Path.ChangeExtension(path, path.EndsWith(".txt", StringComparison.Ordinal) ? ".golden" : ".txt")));
        Assert.Empty(lonely);
    }
}
