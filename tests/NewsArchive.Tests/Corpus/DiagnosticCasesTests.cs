using System.Reflection;
using NewsArchive.Model;
using Xunit;

namespace NewsArchive.Tests.Corpus;

public class DiagnosticCasesTests
{
    public static TheoryData<string> Ids() =>
        [.. typeof(DiagnosticRules).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void All_ids_are_listed_in_order() => Assert.Equal(Ids().Select(row => row.Data).Order(StringComparer.Ordinal), DiagnosticRules.All);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_case_in_the_corpus_and_an_entry_in_the_page(string id)
    {
        // A million passages are too large a case; BoundsTests makes them.
        var isMade = id == DiagnosticRules.TooMuch;
        Assert.True(isMade || Repository.Files(Repository.Corpus, "*.golden").Any(path => File.ReadAllText(path).Contains($"diagnostic {id}\n", StringComparison.Ordinal)));
        Assert.Contains($"\n| {id} | {(DiagnosticRules.Warnings.Contains(id) ? "warning" : "note")} | ", File.ReadAllText(Repository.At("docs", "diagnostics.md")), StringComparison.Ordinal);
    }
}
