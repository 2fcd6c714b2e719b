using NewsArchive.Files;
using NewsArchive.Sources;
using NewsArchive.Sources.Containers;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Sources;

public sealed class SourceFilesTests : IDisposable
{
    private readonly Sandbox _box = new();

    [Fact]
    public void A_folder_holds_text_files_at_any_depth_in_the_order_of_their_bytes()
    {
        Make("b/z.txt", "b-1.txt", "b.TXT", "a/é.txt", "a/z.Txt", "a/\uE000.txt", "a/😀.txt", "b0.txt");
        Assert.Equal(["a/z.Txt", "a/é.txt", "a/\uE000.txt", "a/😀.txt", "b-1.txt", "b.TXT", "b/z.txt", "b0.txt"], Files("."));
    }

    [Fact]
    public void Hidden_entries_other_files_and_the_archive_are_passed_over()
    {
        Make("a.txt", ".hidden.txt", ".git/x.txt", "photo.jpg", "archive.txt");
        var found = Found([_box.Folder], _box.At("archive.txt"));
        Assert.Equal([".git/", ".hidden.txt", "a.txt", "photo.jpg"], found.Select(entry => entry.Source));
        Assert.Equal("a.txt", Assert.Single(found.OfType<SourceFile>()).Source);
    }

    [Fact]
    public void What_became_something_else_since_it_was_found_is_told_as_that()
    {
        Make("s/a.txt/in.txt", "s/b.zip/in.txt", "s/c");
        var (_, file) = SourceReader.Read(new("s/a.txt", _box.Folder, 1, DateTimeOffset.UnixEpoch), new());
        Assert.Equal("s/a.txt: a folder by now, and was a file when it was found; run again to read it", file);
        var container = Assert.IsType<UnreadableSource>(Assert.Single(ContainerReader.Members(new("s/b.zip", _box.Folder, 1, DateTimeOffset.UnixEpoch), new())));
        Assert.Equal("s/b.zip: a folder by now, and was a file when it was found; run again to read it", container.Message);
        FolderListing.Of(_box.At("s/c"), "s/c/", out var failure);
        Assert.Equal("s/c/: a file by now, and was a folder when it was found; run again to read it", SourceFacts.Reason("s/c/", failure!, _box.At("s/c")));
    }

    [Fact]
    public void Too_many_open_files_are_no_missing_ones()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the limit is another one");
        Assert.Equal("s/a.txt: cannot be opened: too many files are open; raise the limit with ulimit -n, then run again", SourceFacts.Reason("s/a.txt", new IOException("Too many open files", 24)));
        Assert.False(OpenFiles.AreTooMany());
    }

    [Fact]
    public void A_path_that_is_too_long_is_told_as_that() =>
        Assert.Equal("s/: its path is too long for the system; move its folder to a shorter one", SourceFacts.Reason("s/", new PathTooLongException()));

    [Fact]
    public void A_file_named_is_always_read()
    {
        Make("a.txt", ".hidden.txt", "page.html");
        Assert.Equal([".hidden.txt", "a.txt", "page.html"], Files("page.html", ".", ".hidden.txt", "a.txt"));
    }

    [Fact]
    public void One_file_by_many_ways_is_one_source()
    {
        Make("s/a.txt", "s/b.txt");
        Assert.Equal(["s/a.txt", "s/b.txt"], Files("s", "./s/", "s/../s/a.txt", _box.At("s"), "."));
    }

    [Fact]
    public void Below_the_archive_names_are_short_and_elsewhere_absolute_all_in_order()
    {
        Make("m/archive/x.txt", "a.txt", "z.txt", "m/a.txt", "m/z.txt");
        SourceNames names = new(_box.At("m/archive"));
        var found = SourceFiles.Under([_box.Folder], names, SourceFilter.None, new HashSet<string>()).Select(entry => entry.Source).ToList();
        Assert.Equal([_box.At("a.txt"), _box.At("m/a.txt"), _box.At("m/z.txt"), _box.At("z.txt"), "x.txt"], found);
    }

    [Fact]
    public void A_loop_of_links_is_not_followed()
    {
        Make("s/a.txt");
        Directory.CreateSymbolicLink(_box.At("s/loop"), _box.At("s"));
        File.CreateSymbolicLink(_box.At("s/self.txt"), _box.At("s/self.txt"));
        var found = Found([_box.Folder]);
        Assert.Equal(["s/a.txt", "s/loop/", "s/self.txt"], found.Select(entry => entry.Source));
        Assert.IsType<SkippedSource>(found[1]);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_goes_on()
    {
        Make("s/b.txt", "s/folder.txt/inner.txt");
        File.CreateSymbolicLink(_box.At("s/a.txt"), _box.At("nowhere"));
        var found = Found([_box.At("s"), _box.At("missing")]);
        Assert.Equal(["missing: no such file", "s/a.txt: no such file"], found.OfType<UnreadableSource>().Select(entry => entry.Message.Split(" or ")[0]));
        Assert.Equal(["s/b.txt", "s/folder.txt/inner.txt"], found.OfType<SourceFile>().Select(file => file.Source));
    }

    [Fact]
    public void A_file_is_read_up_to_the_limit()
    {
        _box.With("a.txt", "12345");
        var file = Assert.IsType<SourceFile>(Assert.Single(Found([_box.At("a.txt")])));
        Assert.Equal(5, file.Size);
        Assert.Equal("12345"u8, SourceReader.Read(file, new() { MaxSize = 5 }).Content!.Bytes.Span);
        Assert.Equal("a.txt: larger than 4 bytes; raise --max-size to read it", SourceReader.Read(file, new() { MaxSize = 4 }).Failure);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(100_000)]
    public void A_stream_of_unknown_length_is_read_whole(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        using MemoryStream stream = new(bytes);
        Assert.Equal(bytes, Assert.IsType<SourceMember>(SourceReader.Read("-", stream, default, new() { MaxSize = 100_000 })).Bytes.ToArray());
    }

    public void Dispose() => _box.Dispose();

    private void Make(params string[] names)
    {
        foreach (var name in names)
        {
            _box.With(name, name);
        }
    }

    private List<SourceEntry> Found(IEnumerable<string> places, params string[] own) =>
        [.. SourceFiles.Under(places, new(_box.Folder), SourceFilter.None, own.ToHashSet())];

    private IEnumerable<string> Files(params string[] places) =>
        Found(places.Select(place => Path.GetFullPath(place, _box.Folder))).OfType<SourceFile>().Select(file => file.Source);
}
