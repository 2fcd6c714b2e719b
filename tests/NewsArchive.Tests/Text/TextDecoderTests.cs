using System.Runtime.CompilerServices;
using System.Text;
using NewsArchive.Model;
using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Text;

public class TextDecoderTests
{
    /// <summary>The case, the encoding chosen, a stretch that must have come out right.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "byte-order-mark", "utf-8", "Monday — two" },
        { "utf-16-le-with-mark", "utf-16le", "Monday — two" },
        { "utf-16-be-with-mark", "utf-16be", "Monday — two" },
        { "utf-16-le-without-mark", "utf-16le", "Monday — two" },
        { "utf-16-be-without-mark", "utf-16be", "Зоя Перелётова" },
        { "utf-16-odd-last-byte", "utf-16le", "Monday — two" },
        { "windows-1252-dashes", "windows-1252", "Monday — two" },
        { "windows-1252-french", "windows-1252", "« Nous étions prêts" },
        { "windows-1251", "windows-1251", "Зоя Перелётова" },
        { "koi8-r", "koi8-r", "Зоя Перелётова" },
        { "shift-jis", "shift_jis", "浜風つばき" },
        { "iso-2022-jp", "iso-2022-jp", "浜風つばき" },
        { "euc-jp", "euc-jp", "浜風つばき" },
        { "gb18030", "gb18030", "岑小帆" },
        { "big5", "big5", "岑小帆" },
        { "euc-kr", "ks_c_5601-1987", "강나루" },
        { "windows-1250-polish", "windows-1250", "Żaneta Ścibor" },
        { "iso-8859-2-polish", "iso-8859-2", "Żaneta Ścibor" },
        { "windows-1253-greek", "windows-1253", "Θάλεια Κυματά" },
        { "windows-1254-turkish", "windows-1254", "Işıl Gümüşdalga" },
        { "damaged-utf-8", "utf-8", "Monday \uFFFD two" },
        { "cut-in-a-character", "utf-8", "Monday \uFFFD" },
        { "empty", "utf-8", "" },
    };

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder(), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_encoding_is_found(string name, string encoding, string stretch)
    {
        var text = TextDecoder.Decode(Bytes(name));
        Assert.Equal(encoding, text.Encoding);
        Assert.Contains(stretch, text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-32le", false, true)]
    [InlineData("utf-32le", false, false)]
    [InlineData("utf-32be", true, true)]
    [InlineData("utf-32be", true, false)]
    public void Utf_32_is_found_with_and_without_a_mark(string name, bool bigEndian, bool hasMark)
    {
        UTF32Encoding encoding = new(bigEndian, hasMark);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Zoë 🚢 sails.\n"), 7];
        var text = TextDecoder.Decode(bytes);
        Assert.Equal((name, (hasMark ? "\uFEFF" : "") + "Zoë 🚢 sails.\n\uFFFD"), (text.Encoding, text.Text));
        Assert.Equal(encoding.GetBytes("🚢"), bytes[text.Map.ByteOf(text.Text.IndexOf('\uD83D'))..text.Map.ByteOf(text.Text.IndexOf(" sails", StringComparison.Ordinal))]);
        Assert.Equal("Zoë 🚢", TextDecoder.Decode("Zoë 🚢"u8.ToArray()).Text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_character_lies_where_its_bytes_are(string name)
    {
        var bytes = Bytes(name);
        var text = TextDecoder.Decode(bytes);
        Assert.Equal(0, text.Map.ByteOf(0));
        Assert.Equal(bytes.Length, text.Map.ByteOf(text.Text.Length));
        var encoding = EncodingOf(text.Encoding == "utf-16le" ? "utf-16" : text.Encoding);
        for (var i = 0; i < text.Text.Length; i++)
        {
            var (start, end) = (text.Map.ByteOf(i), text.Map.ByteOf(i + 1));
            Assert.InRange(start, 0, end);
            if (text.Text[i] is not '\uFFFD' && !char.IsSurrogate(text.Text[i]) && text.Encoding != "iso-2022-jp")
            {
                Assert.Equal(text.Text[i].ToString(), encoding.GetString(bytes.AsSpan(start, end - start)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_text_called_exact_gives_its_bytes_back(string name)
    {
        var bytes = Bytes(name);
        var text = TextDecoder.Decode(bytes);
        Assert.Equal(text.IsExact, Encoding.UTF8.GetBytes(text.Text).AsSpan().SequenceEqual(bytes));
    }

    [Theory]
    [InlineData("windows-1252-dashes", DiagnosticRules.NotUtf8)]
    [InlineData("damaged-utf-8", DiagnosticRules.UndecodableBytes)]
    [InlineData("utf-16-odd-last-byte", DiagnosticRules.UndecodableBytes)]
    [InlineData("nul-and-escape", DiagnosticRules.ControlCharacters)]
    [InlineData("empty", DiagnosticRules.Empty)]
    [InlineData("only-blanks", DiagnosticRules.Empty)]
    public void What_is_odd_is_told(string name, string rule) =>
        Assert.Contains(TextOddities.Of(TextDecoder.Decode(Bytes(name))), oddity => oddity.Rule == rule);

    [Theory]
    [InlineData("byte-order-mark")]
    [InlineData("dos-line-ends")]
    public void Nothing_is_odd_about_plain_text(string name) => Assert.Empty(TextOddities.Of(TextDecoder.Decode(Bytes(name))));

    [Fact]
    public void Damaged_bytes_have_their_own_range()
    {
        var text = TextDecoder.Decode([(byte)'a', 0xC3, 0xA9, 0x80, (byte)'b', 0xE2, 0x82, 0xAC, 0xF0, 0x9F, (byte)'c']);
        Assert.Equal("aé\uFFFDb€\uFFFDc", text.Text);
        Assert.Equal([new(3, 4), new(8, 10)], text.Undecodable.Select(at => text.Bytes(new(at, at + 1))));
    }

    [Fact]
    public void Any_bytes_are_decoded()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var bytes = Noise(seed);
            var text = TextDecoder.Decode(bytes);
            Assert.Equal(bytes.Length, text.Map.ByteOf(text.Text.Length));
            Assert.Equal(text.IsExact, Encoding.UTF8.GetBytes(text.Text).AsSpan().SequenceEqual(bytes));
        }
    }

    internal static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder(), name + ".txt"));

    private static string Folder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(file, "../../../corpus/decoding"));

    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    // Bytes of a small alphabet that makes all kinds of sequences, whole and cut.
    private static byte[] Noise(int seed)
    {
        byte[] alphabet = [0, 0x0A, 0x1B, 0x20, 0x24, 0x41, 0x42, 0x80, 0x9F, 0xA4, 0xC3, 0xE2, 0xED, 0xF0, 0xFE, 0xFF];
        var state = (uint)(seed * 2654435761) | 1;
        var bytes = new byte[seed % 40];
        for (var i = 0; i < bytes.Length; i++)
        {
            state = (state * 1664525) + 1013904223;
            bytes[i] = alphabet[state >> 28];
        }

        return bytes;
    }
}
