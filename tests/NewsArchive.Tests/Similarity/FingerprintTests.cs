using NewsArchive.Similarity;
using Xunit;
using static NewsArchive.Tests.Similarity.Texts;

namespace NewsArchive.Tests.Similarity;

public class FingerprintTests
{
    public static TheoryData<string, string> Copies => new()
    {
        { "the same", Harbour },
        { "an agency before it", "LINDVIK (Reuters) - " + Harbour },
        { "a byline before it", "By Staff Writer. " + Harbour },
        { "its end cut off", Without(Harbour, 3, 4) },
        { "its middle left out", Without(Harbour, 1, 2) },
        { "a few words changed", Harbour.Replace("on Tuesday", "this week", StringComparison.Ordinal).Replace("threatened", "warned", StringComparison.Ordinal).Replace("40 miles", "60 kilometres", StringComparison.Ordinal) },
        { "other marks", Harbour.Replace('“', '"').Replace('”', '"') },
        { "other lines", string.Join("\n\n", Harbour.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => paragraph.Replace(", ", ",\n", StringComparison.Ordinal))) },
        { "capitals", Harbour.ToUpperInvariant() },
        { "an advertisement and a footer", "Advertisement\n\n" + Harbour + "\n\nRead more: What the ice costs\n\nSign up for our newsletter" },
        { "a post in it", Without(Harbour, 4) + "\n\nThe boat stays. See you on the quay, all 62 of you. — Maren Ostby (@maren_ostby) March 1, 2022" },
    };

    public static TheoryData<string, string> Others => new()
    {
        { "another story", Library },
        { "a small piece of it only", Without(Harbour, 0, 1, 2, 3) + "\n\n" + Library },
        { "a digest in which it is one of many", string.Join("\n\n", Enumerable.Range(1, 12).Select(i => Library.Replace("library", $"workshop of street {i}", StringComparison.Ordinal).Replace("and", $"and {i}", StringComparison.Ordinal))) + "\n\n" + Without(Harbour, 0, 1, 2) },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_copy_is_a_copy_with(string change, string text) => Assert.True(AreCopies(Harbour, text), change);

    [Theory]
    [MemberData(nameof(Others))]
    public void It_is_no_copy_when_it_is(string what, string text) => Assert.False(AreCopies(Harbour, text), what);

    [Theory]
    [InlineData("The ferry is late.")]
    [InlineData("")]
    [InlineData("Advertisement\n\nRead more\n\nShare this\n\nSubscribe")]
    [InlineData("The boat stays. — Maren Ostby (@maren_ostby) March 1, 2022")]
    public void With_too_little_prose_there_is_none(string text) => Assert.Null(Fingerprint.Of(Read(text)));

    [Fact]
    public void Posts_do_not_make_copies()
    {
        const string posts = "\n\nEvery boat that sails from the quay this winter will have a light on the bridge and a warm cabin, we promise you that. — Maren Ostby (@maren_ostby) March 1, 2022";
        Assert.Equal(Print(Library), Print(Library + posts));
        Assert.False(AreCopies(Without(Library, 1, 2) + posts, Without(Harbour, 1, 2, 3, 4) + posts));
    }

    [Fact]
    public void Text_without_spaces_is_compared_by_its_letters()
    {
        const string one = "北部の港町では今週、冬のあいだも港を開けておくために二隻目の砕氷船を借りることが決まった。町長は、郵便船と漁船が四月まで動けるようになると述べた。漁師たちは歓迎している。";
        const string other = "町の図書館は古い消防署に移り、本ではなく道具を貸し出している。電動ドリルやはしごは金曜日の夜までにほとんど借り出された。会費は毎月わずかである。";
        Assert.True(AreCopies(one, one.Replace("今週", "火曜日", StringComparison.Ordinal)));
        Assert.False(AreCopies(one, other));
    }

    [Fact]
    public void Digits_and_letters_count_the_same_in_every_form_of_Unicode()
    {
        Assert.Equal(Print(Library), Print(Library.Replace("380", "٣٨٠", StringComparison.Ordinal)));
        Assert.Equal(Print("Ihr Café " + Library), Print("Ihr Cafe\u0301 " + Library));
    }

    [Fact]
    public void Reports_made_to_one_pattern_are_no_copies()
    {
        var reports = Patterns.Reports(40).Select(Print).ToList();
        var pairs = from at in Enumerable.Range(0, reports.Count) from before in reports.Take(at) where Fingerprint.AreCopies(reports[at], before) select at;
        Assert.Empty(pairs);
    }

    // Fingerprints lie in archives: whoever changes what they are changes their version too.
    [Fact]
    public void A_fingerprint_never_changes_within_a_version()
    {
        Assert.Equal(1, Fingerprint.Version);
        Assert.Equal(
            "130d008215b8174723e43a803f1e49b1691292899bd29f039f3fabcbb0d4c9cbd592dfe7f2" +
            "dffebc02920cba11c7190622b5253328ad29c32dc83c9b472a56d256e47a36e1b369dd0fd6",
            Convert.ToHexStringLower(Print(Library)));
        Assert.Equal(74, Print(Harbour).Length);
    }
}
