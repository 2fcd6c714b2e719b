using System.Globalization;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Letters that the index keeps apart and people do not: with marks that it cannot take off, without a decomposition, or drawn in another style.</summary>
internal static class FoldedLetters
{
    // The first is what the others become.
    private static readonly string[] Rows =
    [
        "lł", "oøɵ", "dđɖ", "iıɩ", "hħ", "tŧ", "gǥ", "bƀ", "zƶ", "eəɘ", "nŋɲ", "kƙ",
        "гґѓғ", "еёѐєҽ", "иѝйӣӥ", "іїӏ", "кќқ", "уўӯӱӳ", "аӑӓ", "еӗ", "жӂӝ", "зӟ", "оӧө", "чӵ", "ыӹ", "эӭ", "нң", "хҳ",
        "αάἀἁἂἃἄἅἆἇὰᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ\u1F71", "εέἐἑἒἓἔἕὲ\u1F73", "ηήἠἡἢἣἤἥἦἧὴᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ\u1F75", "ιΐίϊἰἱἲἳἴἵἶἷὶῐῑῒῖῗ\u1F77", "οόὀὁὂὃὄὅὸ\u1F79", "ρῤῥ",
        "υΰϋύὐὑὒὓὔὕὖὗὺῠῡῢῦῧ\u1F7B", "ωώὠὡὢὣὤὥὦὧὼᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ\u1F7D",
        "اآأإٱ", "وؤ", "يئىی", "كک", "هةۀە", "0٠۰", "1١۱", "2٢۲", "3٣۳", "4٤۴", "5٥۵", "6٦۶", "7٧۷", "8٨۸", "9٩۹",
    ];

    private static readonly Dictionary<char, string> Table = ReadTable();

    /// <summary>Appends what the letter becomes. Marks, apostrophes and what prints nothing become nothing; other separators one space.</summary>
    public static void Append(StringBuilder folded, Rune rune)
    {
        var letter = IndexLetters.Fold(Plain(rune));
        if (letter.IsBmp && Table.TryGetValue((char)letter.Value, out var known))
        {
            folded.Append(known);
        }
        else if (IsNothing(letter))
        {
            return;
        }
        else if (!Separators.Contains(letter))
        {
            folded.Append(letter.ToString());
        }
        else if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    /// <summary>
    /// Whether the character joins what stands around it to one word: an apostrophe, a soft hyphen, a joiner, a mark on a letter, a point of Hebrew or Arabic. The
    /// vowel signs of India are letters to their readers and stay out of this.
    /// </summary>
    public static bool IsNothing(Rune rune) => rune.Value switch
    {
        (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x0591 and <= 0x05BD) or (>= 0x05C1 and <= 0x05C7) => true,
        (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06DC) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) => true,
        (>= 0x20D0 and <= 0x20FF) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F) => true,
        _ => Apostrophes.Contains(rune) || (rune.Value >= 0xAD && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format),
    };

    private static Dictionary<char, string> ReadTable()
    {
        Dictionary<char, string> table = new(512)
        {
            ['ß'] = "ss",
            ['æ'] = "ae",
            ['ǽ'] = "ae",
            ['œ'] = "oe",
            ['þ'] = "th",
            ['ð'] = "d",
            ['ĳ'] = "ij",
            ['և'] = "եւ",
            ['ǆ'] = "dz",
            ['ǉ'] = "lj",
            ['ǌ'] = "nj",
            ['ﬀ'] = "ff",
            ['ﬁ'] = "fi",
            ['ﬂ'] = "fl",
            ['ﬃ'] = "ffi",
            ['ﬄ'] = "ffl",
            ['ﬅ'] = "st",
            ['ﬆ'] = "st",
            ['ǿ'] = "o",
            ['ـ'] = "",
        };
        foreach (var row in Rows)
        {
            var plain = row[..1];
            foreach (var letter in row.AsSpan(1))
            {
                table.Add(letter, plain);
            }
        }

        return table;
    }

    // Full-width letters, and the mathematical alphabets that posts are decorated with: thirteen of 52 letters each.
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => new(rune.Value - 0xFEE0),
        >= 0x1D400 and <= 0x1D6A3 => Alphabet((rune.Value - 0x1D400) % 52),
        >= 0x1D7CE and <= 0x1D7FF => new('0' + ((rune.Value - 0x1D7CE) % 10)),
        >= 0x24B6 and <= 0x24E9 => Alphabet(rune.Value - 0x24B6),
        _ => rune,
    };

    private static Rune Alphabet(int letter) => new((letter < 26 ? 'A' : 'a' - 26) + letter);
}
