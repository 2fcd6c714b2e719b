using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Robustness;

[Trait("Category", "Robustness")]
public sealed class SameEveryWayTests : IDisposable
{
    private readonly List<Sandbox> _boxes = [];

    [Fact]
    public void The_same_ingests_give_the_same_archive_with_any_number_of_jobs_and_either_way_of_indexing()
    {
        var expected = Exported("--jobs", "1");
        Assert.NotEmpty(expected);
        foreach (var way in new[] { "--jobs 2", "--jobs 8", "--index api", "--index api --jobs 1" })
        {
            Assert.Equal(expected, Exported(way.Split(' ')));
        }
    }

    public void Dispose() => _boxes.ForEach(box => box.Dispose());

    private string Exported(params string[] options)
    {
        Sandbox box = new();
        _boxes.Add(box);
        Newsroom newsroom = new(box);
        newsroom.Open();
        Assert.Equal(0, box.Run(["ingest", "s", .. options]).Exit);
        newsroom.Revise();
        Assert.Equal(0, box.Run(["ingest", "s", .. options]).Exit);
        SoundArchive.Check(box.At("archive.db"));
        return box.Run("export", "--revisions").Out;
    }
}
