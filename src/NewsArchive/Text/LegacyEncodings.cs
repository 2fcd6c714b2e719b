using System.Collections.Frozen;
using System.Text;
using UtfUnknown;

namespace NewsArchive.Text;

/// <summary>Chooses the encoding of a file that is not Unicode.</summary>
internal static class LegacyEncodings
{
    private const int Sample = 256 * 1024;
    private const int Western = 1252;

    // By the detector's names. Where a Windows code page extends an ISO one, the Windows code page reads both.
    private static readonly FrozenDictionary<string, LegacyEncoding> Known = new Dictionary<string, LegacyEncoding>
    {
        ["gb18030"] = new(54936, OwnScript: true),
        ["big5"] = new(950, OwnScript: true),
        ["shift-jis"] = new(932, OwnScript: true),
        ["euc-jp"] = new(51932, OwnScript: true),
        ["euc-kr"] = new(949, OwnScript: true),
        ["cp949"] = new(949, OwnScript: true),
        ["ks_c_5601-1987"] = new(949, OwnScript: true),
        ["windows-1251"] = new(1251, OwnScript: true),
        ["koi8-r"] = new(20866, OwnScript: true),
        ["iso-8859-5"] = new(28595, OwnScript: true),
        ["ibm855"] = new(855, OwnScript: true),
        ["ibm866"] = new(866, OwnScript: true),
        ["x-mac-cyrillic"] = new(10007, OwnScript: true),
        ["windows-1253"] = new(1253, OwnScript: true),
        ["iso-8859-7"] = new(28597, OwnScript: true),
        ["windows-1255"] = new(1255, OwnScript: true),
        ["iso-8859-8"] = new(1255, OwnScript: true),
        ["windows-1256"] = new(1256, OwnScript: true),
        ["iso-8859-6"] = new(28596, OwnScript: true),
        ["tis-620"] = new(874, OwnScript: true),
        ["iso-8859-11"] = new(874, OwnScript: true),
        ["windows-1250"] = new(1250, OwnScript: false),
        ["iso-8859-2"] = new(28592, OwnScript: false),
        ["iso-8859-9"] = new(1254, OwnScript: false),
        ["windows-1254"] = new(1254, OwnScript: false),
        ["windows-1257"] = new(1257, OwnScript: false),
        ["iso-8859-13"] = new(1257, OwnScript: false),
        ["windows-1258"] = new(1258, OwnScript: false),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the file is Japanese in seven bits, with escape sequences between the alphabets; such a file is valid ASCII too.</summary>
    public static bool IsIso2022(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0x1B) && (bytes.IndexOf("\x1B$B"u8) >= 0 || bytes.IndexOf("\x1B$@"u8) >= 0) && Ascii.IsValid(bytes);

    /// <summary>ISO-2022-JP, the encoding of such a file.</summary>
    public static Encoding Japanese => Get(50220);

    /// <summary>Chooses it; windows-1252 wherever the detector is unsure, or where both read the file alike.</summary>
    public static Encoding Choose(ReadOnlySpan<byte> bytes)
    {
        var first = Math.Max(bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) - (Sample / 4), 0);
        var sample = bytes.Slice(first, Math.Min(Sample, bytes.Length - first)).ToArray();
        var detected = CharsetDetector.DetectFromBytes(sample).Detected;
        var accepted = detected is not null && Known.TryGetValue(detected.EncodingName, out var known) && known.Fits(sample, detected.Confidence) ? known.CodePage : Western;
        var chosen = Get(sample.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0x9F) ? WindowsSibling(accepted) : accepted);
        return chosen.GetString(sample) == Get(Western).GetString(sample) ? Get(Western) : chosen;
    }

    // ISO 8859 has only control characters between 0x80 and 0x9F; Windows has its dashes and quotation marks there.
    private static int WindowsSibling(int codePage) => codePage switch
    {
        28592 => 1250,
        28597 => 1253,
        _ => codePage,
    };

    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback) ?? Encoding.Latin1;

    /// <summary>One encoding that the detector may name.</summary>
    /// <param name="CodePage">Its number.</param>
    /// <param name="OwnScript">Whether its language is written in another script than Latin, so that most letters lie beyond ASCII.</param>
    private readonly record struct LegacyEncoding(int CodePage, bool OwnScript)
    {
        private const double OwnScriptShare = 0.25;
        private const double OwnScriptConfidence = 0.5;
        private const double LatinConfidence = 0.6;

        /// <summary>Whether the share of letters beyond ASCII is that of such a language, and the detector sure enough.</summary>
        public bool Fits(ReadOnlySpan<byte> sample, float confidence)
        {
            var (high, letters) = (0, 0);
            foreach (var b in sample)
            {
                high += b > 0x7F ? 1 : 0;
                letters += char.IsAsciiLetter((char)b) ? 1 : 0;
            }

            var share = (double)high / (high + letters);
            return OwnScript ? share > OwnScriptShare && confidence >= OwnScriptConfidence : share < OwnScriptShare && confidence >= LatinConfidence;
        }
    }
}
