using System.Buffers;

namespace NewsArchive.Spelling;

/// <summary>
/// Writes Cyrillic, Greek, Georgian and Armenian words in Latin letters, as the usual systems do: the Ukrainian one (Cabinet of Ministers, resolution
/// 55/2010), BGN/PCGN for Russian, Belarusian, Bulgarian and Armenian, the Serbian and Georgian national ones, ELOT 743 for Greek, and the press of Germany, France and
/// Poland. Marks are left out.
/// </summary>
public static class Transliteration
{
    private static readonly LetterTable Common = new(
        "а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў w ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ' -" +
        " ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz");

    private static readonly SearchValues<char> SerbianOnly = SearchValues.Create("ђјљњћџѓќѕ");

    private const string Ukrainian = "г h и y зг zgh";
    private const string Belarusian = "г h";
    private const string German = "в w ж sch з s х ch ц z ч tsch ш sch щ schtsch й j є je ї ji ю ju я ja";
    private const string French = "ж j у ou ч tch ш ch щ chtch";
    private const string Polish = "в w ж z х ch ц c ч cz ш sz щ szcz й j є ie ю ju я ja";
    private const string Scholarly = "ж z х h ц c ч c ш s щ sc й j є je ї ji ю ju я ja";

    // Language by language, each in every orthography; the first of each is the language's own system.
    private static readonly LetterTable[] OfUkrainian = Written(Ukrainian);
    private static readonly LetterTable[] OfRussian = Written("");
    private static readonly LetterTable[] OfBelarusian = Written(Belarusian);
    private static readonly LetterTable[] OfBulgarian = [new(Common, "щ sht ъ a х h ю yu я ya"), new(Common, "щ scht ъ a х ch в w ц z ч tsch ш sch")];
    private static readonly LetterTable[] OfSerbian = [new(Common, Scholarly, "ђ dj"), new(Common, "х h ђ dj ч ch ш sh ц ts ж zh ћ ch љ ly њ ny џ dzh ј y")];

    private static readonly LetterTable[] OfGreek =
    [
        new("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o ου ou μπ b γκ g γγ ng ντ d τζ tz αυ av ευ ev"),
        new("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ i φ ph χ h ψ ps ω o ου u μπ mp γκ gk γγ ng ντ nt τζ tz αυ af ευ ef αι e ει i οι i"),
        new("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ kh ψ ps ω o ου u μπ b γκ g γγ ng ντ nt τζ tz αυ av ευ ev αι e"),
    ];

    private static readonly LetterTable[] OfGeorgian =
    [
        new("ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h"),
        new("ა a ბ b გ g დ d ე e ვ w ზ s თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ sch რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sch ჩ tsch ც z ძ ds წ z ჭ tsch ხ ch ჯ dsch ჰ h"),
    ];

    private static readonly LetterTable[] OfArmenian =
    [
        new("ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f ու u և ev եւ ev"),
    ];

    /// <summary>The likely Latin spellings of a word, its own language's system first; none for other scripts and for Latin itself.</summary>
    public static IReadOnlyList<string> ToLatin(string word) => [.. Spellings(word).Distinct()];

    /// <summary>The same one by one, so that who needs the first only pays for no other; some may be equal.</summary>
    internal static IEnumerable<string> Spellings(string word)
    {
        var small = Small(word);
        return Tables(small).Select(table => table.Write(small)).OfType<string>().Where(latin => latin.Length > 0);
    }

    private static string Small(string word) => Scripts.Of(word) == Script.Cyrillic
        ? string.Concat(word.EnumerateRunes().Select(rune => Apostrophes.Contains(rune) ? "" : IndexLetters.Fold(rune).ToString()))
        : Fold.Word(word);

    private static LetterTable[] Tables(string word) => Scripts.Of(word) switch
    {
        Script.Cyrillic => OfCyrillic(word),
        Script.Greek => OfGreek,
        Script.Georgian => OfGeorgian,
        Script.Armenian => OfArmenian,
        _ => [],
    };

    // Letters that one language has and others do not say which it is; without any, it may be each.
    private static LetterTable[] OfCyrillic(string word) => word switch
    {
        _ when word.AsSpan().ContainsAny(SerbianOnly) => OfSerbian,
        _ when word.Contains('ў', StringComparison.Ordinal) => OfBelarusian,
        _ when word.AsSpan().ContainsAny('є', 'ї', 'ґ') => OfUkrainian,
        _ when word.AsSpan().ContainsAny('ы', 'э', 'ё') => [.. OfRussian, .. OfBelarusian],
        _ when word.Contains('і', StringComparison.Ordinal) => [.. OfUkrainian, .. OfBelarusian],
        _ => [.. OfRussian, .. OfUkrainian, .. OfBulgarian, .. OfSerbian],
    };

    private static LetterTable[] Written(string language) =>
        [new(Common, language), new(Common, language, German), new(Common, language, French), new(Common, language, Polish), new(Common, language, Scholarly)];
}
