namespace NewsArchive.Spelling;

/// <summary>
/// Forms of Ukrainian and Russian nouns, names and adjectives, and of Greek, Georgian and Armenian nouns and names: a word loses an ending of a declension and
/// takes the declension's other ones. Only forms that the archive has are used, so that languages may share a table.
/// </summary>
internal static class Endings
{
    private const int ShortestStem = 3;

    // One declension in a row, longer endings first where one ends another's word; "-" is no ending. Letters as the index holds them.
    private static readonly string[][] Slavic = Rows(
        "ський ського ському ським ськім ська ської ській ську ською ське ські ських ськими",
        "ский ского скому ским ском ская ской скую скою ское ские ских скими",
        "цький цького цькому цьким цькім цька цької цькій цьку цькою цьке цькі цьких цькими",
        "ий ого ому им ім а ої ій у ою е і их ими",
        "ій ього ьому ім я ьої ю ьою є і іх іми",
        "ый ого ому ым ом ая ой ую ое ые ых ыми",
        "ий его ему им ем яя ей юю ее ие их ими",
        "ія ії ію ією ій іям іями іях",
        "ия ии ию ией ий иям иями иях",
        "ів ова ову овом ові",
        "їв єва єву євом єві",
        "ів ева еву евом еві",
        "ов ова ову ым ове ові овим ових овы ови овой",
        "ев ева еву евым еве еві евим евых евой",
        "ин ина ину иным ине іні ином иной",
        "- а у ові ом е і и ы ів ов ам ами ах",
        "а и ы і у ою ой е - ам ами ах",
        "я і и ї ю ею ей єю е ь й ям ями ях",
        "ь я ю ем єм еві єві і и е ів ей ям ями ях",
        "й я ю ем єм еві єві ї и е їв ев ям ями ях",
        "о а у ом і е - ам ами ах",
        "ко ка ку ком ці ки ок кам ками ках ке",
        "ка ки ку кою кой ці ке ок кам ками ках",
        "га ги гу гою гой зі ге г",
        "ення енню енням енні ень еннями еннях",
        "ание ания анию анием ании аний",
        "ение ения ению ением ении ений",
        "ість ості істю остей остям остями остях",
        "ость ости остью остей остям остями остях");

    private static readonly string[][] Greek = Rows(
        "οσ ου ο ε οι ων ουσ", "ησ η ηδεσ ηδων", "ασ α αδεσ", "α ασ εσ ων", "η ησ εσ ων", "ι ια ιου ιων", "ο α ου ων");

    private static readonly string[][] Georgian = Rows(
        "ი ის მა ს ით ად ში ზე იდან თან ისთვის ო ები ების ებს", "ა ის ამ ას ით ად აში აზე იდან ასთან ისთვის ები ების ებს",
        "ე ის ემ ეს ით ედ ეში ეზე ესთან ისთვის", "ო ოს ომ ოთი ოდ ოში ოზე ოსთან");

    private static readonly string[][] Armenian = Rows("- ի ը ին ն ից ով ում եր երի ներ ների", "ա այի ան այից այով այում", "ի ու ին ից ում");

    /// <summary>The forms that a word may have beside its own; without order, and most of them are none.</summary>
    public static IEnumerable<string> Of(string word)
    {
        foreach (var endings in Declensions(word))
        {
            foreach (var ending in endings)
            {
                var stem = word.Length - ending.Length;
                if (stem < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal) || (ending.Length == 0 && IsVowel(word[^1])))
                {
                    continue;
                }

                foreach (var other in endings.Where(other => other != ending))
                {
                    yield return string.Concat(word.AsSpan(0, stem), other);
                }
            }
        }
    }

    private static string[][] Declensions(string word) => Scripts.Of(word) switch
    {
        Script.Cyrillic => Slavic,
        Script.Greek => Greek,
        Script.Georgian => Georgian,
        Script.Armenian => Armenian,
        _ => [],
    };

    private static string[][] Rows(params string[] rows) => [.. rows.Select(row => row.Replace("-", "", StringComparison.Ordinal).Split(' '))];

    private static bool IsVowel(char letter) => "аеєиіїоуюяыэёйьաեէըիոօ".Contains(letter, StringComparison.Ordinal);
}
