using System.Text;

namespace NewsArchive.Spelling;

/// <summary>How the index's tokenizer folds a letter: simple lower case as of Unicode 6.1, then the bare letter for Latin ones with marks.</summary>
internal static class IndexLetters
{
    private static readonly string[] Marked =
    [
        "aàáâãäåāăąǎǟǻȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįǐȉȋḭḯỉị", "jĵǰ", "kķǩḱḳḵ", "lĺļľḷḹḻḽ", "mḿṁṃ", "nñńņňǹṅṇṉṋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩſẛ", "tţťțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
        "μµ", "σς", "βϐ", "θϑ", "φϕ", "πϖ", "κϰ", "ρϱ", "εϵ", "ι\u1FBE",
    ];

    private static readonly char[] Bare = ReadBare();

    // Capitals that Unicode gained after 6.1, or whose small letters it did: first and last of each run.
    private static ReadOnlySpan<int> LaterCapitals =>
    [
        0x37F, 0x37F, 0x528, 0x52E, 0x13A0, 0x13F5, 0x1C89, 0x1CBF, 0x2C2F, 0x2C2F, 0xA698, 0xA69A, 0xA796, 0xA79E, 0xA7AB, 0xA7F5,
        0x104B0, 0x104D3, 0x10570, 0x10595, 0x10C80, 0x10CB2, 0x10D50, 0x10D65, 0x118A0, 0x118BF, 0x16E40, 0x16E5F, 0x16EA0, 0x16EB8, 0x1E900, 0x1E921,
    ];

    /// <summary>The letter as the index holds it.</summary>
    public static Rune Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Rune.ToLowerInvariant(rune);
        }

        var small = rune.Value == 'İ' ? new Rune('i') : IsLater(rune.Value) ? rune : Rune.ToLowerInvariant(rune);
        return small.Value < Bare.Length && Bare[small.Value] is var bare and not '\0' ? new Rune(bare) : small;
    }

    /// <summary>Whether the tokenizer drops this combining mark inside a word; other marks separate.</summary>
    public static bool IsDroppedMark(Rune rune) => rune.Value is >= 0x300 and <= 0x331 && DroppedMarks.Contains((char)rune.Value);

    private static ReadOnlySpan<char> DroppedMarks =>
        "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030F\u0311\u031B\u0323\u0324\u0325\u0326\u0327\u0328\u032D\u032E\u0330\u0331";

    private static bool IsLater(int code)
    {
        var found = LaterCapitals.BinarySearch(code);
        return found >= 0 || (~found & 1) == 1;
    }

    private static char[] ReadBare()
    {
        var bare = new char[0x2000];
        foreach (var row in Marked)
        {
            foreach (var letter in row.AsSpan(1))
            {
                bare[letter] = row[0];
            }
        }

        return bare;
    }
}
