namespace NewsArchive.Spelling;

/// <summary>The English words that rules do not cover.</summary>
internal static class IrregularEnglish
{
    // Base, past, participle.
    private const string Verbs =
        "arise arose arisen;awake awoke awoken;beat beaten;become became;begin began begun;bend bent;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;build built;" +
        "burn burnt burned;buy bought;catch caught;choose chose chosen;cling clung;come came;creep crept;deal dealt;dig dug;do did done does;draw drew drawn;dream dreamt dreamed;drink drank drunk;" +
        "drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;forget forgot forgotten;" +
        "forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone goes;grow grew grown;hang hung hanged;have had has;hear heard;hide hid hidden;hold held;keep kept;" +
        "kneel knelt;know knew known;lay laid;lead led;lean leant leaned;leap leapt leaped;learn learnt learned;leave left;lend lent;light lit;lose lost;make made;mean meant;meet met;mislead misled;" +
        "mistake mistook mistaken;overcome overcame;overthrow overthrew overthrown;overtake overtook overtaken;pay paid;prove proven proved;rebuild rebuilt;repay repaid;ride rode ridden;ring rang rung;" +
        "rise rose risen;run ran;say said;see saw seen;seek sought;sell sold;send sent;shake shook shaken;shine shone;shoot shot;show showed shown;shrink shrank shrunk;sing sang sung;sink sank sunk;" +
        "sit sat;sleep slept;slide slid;speak spoke spoken;spend spent;spin spun;stand stood;steal stole stolen;stick stuck;sting stung;strike struck stricken;strive strove striven;swear swore sworn;" +
        "sweep swept;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;tweet tweeted;undergo underwent undergone;undertake undertook undertaken;" +
        "understand understood;undo undid undone;uphold upheld;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;withdraw withdrew withdrawn;withhold withheld;withstand withstood;" +
        "write wrote written;rewrite rewrote rewritten;cut;hit;put;set;shut;split;spread;cast;broadcast;hurt;cost;let;quit;burst;thrust";

    private const string Nouns =
        "man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;person people;life lives;wife wives;knife knives;leaf leaves;half halves;wolf wolves;thief thieves;shelf shelves;" +
        "loaf loaves;self selves;calf calves;scarf scarves;criterion criteria;phenomenon phenomena;medium media;datum data;bacterium bacteria;curriculum curricula;memorandum memoranda;referendum referenda referendums;" +
        "stimulus stimuli;nucleus nuclei;fungus fungi;alumnus alumni;index indices indexes;appendix appendices;matrix matrices;axis axes;serviceman servicemen;spokesman spokesmen;spokeswoman spokeswomen;" +
        "congressman congressmen;congresswoman congresswomen;policeman policemen;fireman firemen;gunman gunmen;businessman businessmen;chairman chairmen;fisherman fishermen;englishman englishmen;" +
        "frenchman frenchmen;layman laymen;salesman salesmen;statesman statesmen;grandchild grandchildren;schoolchild schoolchildren";

    private const string EsNouns = "hero potato tomato echo embargo veto torpedo cargo mosquito volcano tornado motto go";

    // Words without forms, the small ones among them.
    private const string Alone =
        "news politics economics physics mathematics athletics ethics species series means always perhaps besides towards afterwards overseas whereas across corps chaos is was this thus his hers its " +
        "ours yours theirs us yes as has are the and for but not you all any can had her one our out who him she they them then than that with from into onto upon over under when where what which while " +
        "here there these those very just also only even ever never nor yet may might must shall should will would could been being were did new now how why your their some such both each few more most " +
        "other own same too during nothing something anything everything";

    // Words that look like a form of another one and are not.
    private const string Whole =
        "evening morning ceiling sibling wedding hundred sacred naked wicked kansas texas athens brussels moses james charles thomas nicholas lucas jonas atlas wales maldives philippines netherlands";

    /// <summary>The rows that a word stands in, whatever form it is; the first form of each is the base.</summary>
    public static IEnumerable<(string[] Forms, bool IsVerb)> Rows(string word) => [.. Rows(Verbs, word, isVerb: true), .. Rows(Nouns, word, isVerb: false)];

    /// <summary>Whether the word is the base of a verb with a past of its own.</summary>
    public static bool IsBase(string word) => Rows(word).Any(row => row.IsVerb && row.Forms[0] == word);

    /// <summary>Whether the word stands alone, without forms.</summary>
    public static bool IsUninflected(string word) => Find(Alone, word, 0) >= 0;

    /// <summary>Whether the word only looks like a form of another one.</summary>
    public static bool LooksInflected(string word) => Find(Whole, word, 0) >= 0;

    /// <summary>Whether the plural of a word in o ends in es.</summary>
    public static bool TakesEs(string word) => Find(EsNouns, word, 0) >= 0;

    private static IEnumerable<(string[] Forms, bool IsVerb)> Rows(string list, string word, bool isVerb)
    {
        for (var at = Find(list, word, 0); at >= 0;)
        {
            var start = list.LastIndexOf(';', at) + 1;
            var end = list.IndexOf(';', at) is >= 0 and var next ? next : list.Length;
            yield return (list[start..end].Split(' '), isVerb);
            at = Find(list, word, end);
        }
    }

    // A search asks for a few words, so the lists are read through: tables of them would take longer to make.
    private static int Find(string list, string word, int from)
    {
        for (var at = list.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = list.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (IsEnd(list, at - 1) && IsEnd(list, at + word.Length))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEnd(string list, int at) => at < 0 || at >= list.Length || list[at] is ' ' or ';';
}
