using NewsArchive.Sources;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Sources;

public sealed class SourceFilterTests : IDisposable
{
    private static readonly string[] Names =
        ["a.txt", "b.html", "2022/a.txt", "2022/b.html", "2022/01/c.txt", "drafts/d.txt", "2022/drafts/e.txt", "2022/x1.txt", "2022/x22.txt", ".hidden.txt"];

    private readonly Sandbox _box = new();

    public SourceFilterTests() => Array.ForEach(Names, name => _box.With("s/" + name, name));

    [Theory]
    [InlineData("*.html", "", "2022/b.html b.html")]
    [InlineData("2022/*.html", "", "2022/b.html")]
    [InlineData("2022/*.txt", "", "2022/a.txt 2022/x1.txt 2022/x22.txt")]
    [InlineData("2022/**/*.txt", "", "2022/01/c.txt 2022/a.txt 2022/drafts/e.txt 2022/x1.txt 2022/x22.txt")]
    [InlineData("2022", "", "2022/01/c.txt 2022/a.txt 2022/drafts/e.txt 2022/x1.txt 2022/x22.txt")]
    [InlineData("./2022/", "drafts", "2022/01/c.txt 2022/a.txt 2022/x1.txt 2022/x22.txt")]
    [InlineData("", "2022", "a.txt drafts/d.txt")]
    [InlineData("", "/drafts", "2022/01/c.txt 2022/a.txt 2022/drafts/e.txt 2022/x1.txt 2022/x22.txt a.txt")]
    [InlineData("", "drafts/", "2022/01/c.txt 2022/a.txt 2022/x1.txt 2022/x22.txt a.txt")]
    [InlineData("x?.txt", "", "2022/x1.txt")]
    [InlineData("x[0-9]*.txt", "x[!0-9]*", "2022/x1.txt 2022/x22.txt")]
    [InlineData("a.txt b.*", "2022/*", "a.txt b.html")]
    [InlineData("*", "", "2022/01/c.txt 2022/a.txt 2022/b.html 2022/drafts/e.txt 2022/x1.txt 2022/x22.txt a.txt b.html drafts/d.txt")]
    [InlineData("*.TXT", "", "")]
    [InlineData("s/*.txt", "", "")]
    public void Patterns_say_which_files_of_a_folder_are_read(string include, string exclude, string read)
    {
        var found = Found(include, exclude, _box.At("s"));
        Assert.Equal(read.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.OfType<SourceFile>().Select(file => file.Source["s/".Length..]));
        Assert.DoesNotContain(found, entry => entry is UnreadableSource);
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_the_patterns_say() =>
        Assert.Equal(["s/b.html"], Found("*.txt", "*.html", _box.At("s/b.html")).Select(entry => entry.Source));

    [Theory]
    [InlineData("*.html", "", "d.zip!/2022/b.html = b")]
    [InlineData("2022/[ab]*", "", "d.zip!/2022/a.txt = a|d.zip!/2022/b.html = b")]
    [InlineData("2022", "", "d.zip!/2022/a.txt = a|d.zip!/2022/in.zip!/x.txt = x|d.zip!/2022/in.zip!/r.jsonl!/1 = r")]
    [InlineData("in.zip/*.txt", "", "")]
    [InlineData("2022/in.zip/*.txt", "", "d.zip!/2022/in.zip!/x.txt = x")]
    [InlineData("r.jsonl", "", "d.zip!/2022/in.zip!/r.jsonl!/1 = r")]
    [InlineData("", "2022/*.txt", "d.zip!/drafts/d.txt = d|d.zip!/2022/in.zip!/x.txt = x|d.zip!/2022/in.zip!/r.jsonl!/1 = r")]
    [InlineData("", "drafts in.zip", "d.zip!/2022/a.txt = a")]
    public void A_container_counts_as_a_folder(string include, string exclude, string read)
    {
        var inner = Packed.Zip(("x.txt", "x"), ("r.jsonl", "{\"text\":\"r\"}"));
        var zip = Packed.Zip(("2022/a.txt", "a"u8.ToArray()), ("2022/b.html", "b"u8.ToArray()), ("drafts/d.txt", "d"u8.ToArray()), ("2022/in.zip", inner));
        var found = Unpacked.Of("d.zip", zip, null, new(Split(include), Split(exclude)));
        Assert.Equal(read.Split('|', StringSplitOptions.RemoveEmptyEntries), found.Where(line => !line.EndsWith(" skipped", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2022-*", "2022-1.zip")]
    [InlineData("2022-1.zip", "2022-1.zip")]
    [InlineData("a.txt", "2022-1.zip 2023-1.zip")]
    [InlineData("2023-1.zip/*.txt", "2023-1.zip")]
    public void In_a_folder_a_pattern_may_name_a_container_or_its_members(string include, string read)
    {
        using Sandbox box = new();
        box.With("s/2022-1.zip", Packed.Zip(("a.txt", "a"))).With("s/2023-1.zip", Packed.Zip(("a.txt", "a")));
        var ran = box.Run("ingest", "s", "--include", include, "--format", "jsonl");
        var kept = ran.Out.Split('\n').Where(line => line.Contains("\"new\"", StringComparison.Ordinal) || line.Contains("\"copy\"", StringComparison.Ordinal));
        Assert.Equal(read.Split(' ').Select(name => $"s/{name}!/a.txt"), kept.Select(line => line.Split('"')[3]));
    }

    [Fact]
    public void A_container_read_in_part_is_opened_again()
    {
        _box.With("d.zip", Packed.Zip(("a.txt", "a"), ("b.txt", "b")));
        Assert.Contains("1 new, 0 unchanged", _box.Run("ingest", "d.zip", "--include", "a.txt").Error, StringComparison.Ordinal);
        Assert.Contains("1 new, 1 unchanged", _box.Run("ingest", "d.zip").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_archive_patterns_start_at_the_folder_that_was_named_too()
    {
        SourceNames names = new(_box.At("s/2022"));
        var found = SourceFiles.Under([_box.At("s")], names, new(["2022/*.txt"], ["2022/x1.txt"]), new HashSet<string>());
        Assert.Equal(["a.txt", "x22.txt"], found.OfType<SourceFile>().Select(file => file.Source));
        found = SourceFiles.Under([_box.At("s")], names, new([], ["2022"]), new HashSet<string>());
        Assert.Equal([_box.At("s/a.txt"), _box.At("s/drafts/d.txt")], found.OfType<SourceFile>().Select(file => file.Source));
    }

    [Theory]
    [InlineData("", "a step of it is empty")]
    [InlineData("/", "a step of it is empty")]
    [InlineData("a//b", "a step of it is empty")]
    [InlineData("**.txt", "** stands for whole steps: write **/*.txt")]
    [InlineData("[a-", "a [ is not closed")]
    [InlineData("[]", "a [ is not closed")]
    [InlineData("[]a]", null)]
    [InlineData("**", null)]
    public void What_is_no_pattern_is_told(string pattern, string? why) => Assert.Equal(why, SourceFilter.Fault(pattern));

    public void Dispose() => _box.Dispose();

    private List<SourceEntry> Found(string include, string exclude, string place) =>
        [.. SourceFiles.Under([place], new(_box.Folder), new(Split(include), Split(exclude)), new HashSet<string>())];

    private static string[] Split(string patterns) => patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
