using NewsArchive.Spelling;
using Xunit;

namespace NewsArchive.Tests.Spelling;

public class LetterTableTests
{
    private const int Tables = 200_000;

    [Fact]
    public async Task Threads_may_ask_a_table_for_the_first_time_at_once()
    {
        var tables = Enumerable.Range(0, Tables).Select(_ => new LetterTable("а a б b")).ToArray();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Assert.All(tables, table => Assert.Equal("ab", table.Write("аб"))), TestContext.Current.CancellationToken)));
    }
}
