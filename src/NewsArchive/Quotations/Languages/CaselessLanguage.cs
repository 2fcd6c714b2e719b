namespace NewsArchive.Quotations.Languages;

/// <summary>The words of a language written without capitals and mostly without spaces, where subject and cue are told by their endings.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="SubjectParticles">What ends a subject; empty where the cue does.</param>
/// <param name="QuoteParticles">What follows a closing mark before the cue.</param>
/// <param name="Cues">Verbs of speech, the longest of those with the same beginning first.</param>
internal sealed record CaselessLanguage(string Language, string[] SubjectParticles, string[] QuoteParticles, string[] Cues)
{
    /// <summary>Offices printed before a name.</summary>
    public string[] RolesBefore { get; init; } = [];

    /// <summary>Offices printed after a name.</summary>
    public string[] RolesAfter { get; init; } = [];

    /// <summary>Forms of address printed after a name, which are left out.</summary>
    public string[] Honorifics { get; init; } = [];

    /// <summary>What stands after a name whose words are given: <c>によると</c>.</summary>
    public string[] According { get; init; } = [];

    /// <summary>What joins a body to the name of one of its people: <c>の</c>; empty where nothing does.</summary>
    public string Of { get; init; } = "";

    /// <summary>Letters that begin the place or way in which somebody spoke, between name and verb.</summary>
    public string Places { get; init; } = "";

    /// <summary>Words before a name that are not part of it.</summary>
    public string[] Introductions { get; init; } = [];

    /// <summary>Letters that surnames begin with, where names stand apart among other words; empty elsewhere.</summary>
    public string Surnames { get; init; } = "";

    /// <summary>Pronouns for a man.</summary>
    public string[] He { get; init; } = [];

    /// <summary>Pronouns for a woman.</summary>
    public string[] She { get; init; } = [];

    /// <summary>The language of a paragraph whose first letter is kana, Han or Hangul; null for other scripts.</summary>
    public static CaselessLanguage? In(ReadOnlySpan<char> paragraph)
    {
        foreach (var c in paragraph)
        {
            if (char.IsLetter(c))
            {
                return c is (>= '\u3041' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') ? OfScript(paragraph) : null;
            }
        }

        return null;
    }

    private static CaselessLanguage OfScript(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.IndexOfAnyInRange('\u3041', '\u30FF') >= 0)
        {
            return Japanese;
        }

        return paragraph.IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0 ? Korean : Chinese;
    }

    private static readonly CaselessLanguage Japanese = new(
        "ja",
        ["は", "が", "も"],
        ["などと", "と"],
        ["述べた", "述べて", "述べ", "話した", "話して", "語った", "語って", "言った", "言って", "説明した", "発言した", "コメントした", "強調した", "付け加えた", "書いた", "投稿した", "ツイートした", "答えた", "訴えた", "指摘した", "主張した", "明らかにした", "批判した", "発表した", "振り返った", "呼びかけた", "謝罪した", "反論した", "綴った", "つづった", "明かした", "叫んだ", "尋ねた", "という"])
    {
        RolesAfter = ["大統領", "首相", "市長", "知事", "大臣", "外相", "長官", "議員", "社長", "会長", "教授", "報道官", "監督", "選手", "町長", "村長", "校長", "代表", "博士", "記者", "署長", "院長", "理事長", "学長", "部長", "課長", "委員長", "幹事長", "官房長官", "弁護士", "医師", "容疑者", "被告", "住職", "店長"],
        According = ["によると", "によれば"],
        Of = "の",
        Honorifics = ["さん", "氏", "様"],
        He = ["彼"],
        She = ["彼女"],
    };

    private static readonly CaselessLanguage Chinese = new(
        "zh",
        [],
        ["，", ","],
        ["表示", "说道", "说", "称", "指出", "写道", "强调", "补充道", "补充说", "告诉记者", "回应", "认为", "問道", "问道", "說道", "說", "稱", "寫道", "強調", "宣布", "发推文", "发文", "发帖", "透露", "解释", "警告", "回答", "介绍", "介紹", "回應", "補充說", "補充道", "認為", "感叹", "坦言", "直言", "呼吁", "留言"])
    {
        RolesBefore = ["发言人", "總統", "总统", "总理", "总裁", "部长", "主席", "市长", "市長", "省长", "校长", "教授", "医生", "记者", "书记", "议员", "主任", "局长", "经理", "会长", "會長", "镇长", "鎮長", "县长", "州长", "部長", "局長", "校長", "議員", "主任", "总干事", "秘书长", "院长", "律师", "導演", "导演", "教练", "总经理", "负责人", "居民", "市民"],
        According = ["介绍", "介紹", "透露", "报道", "報道", "所说"],
        Introductions = ["据", "據"],
        Places = "在于於对對向通就于",
        Honorifics = ["先生", "女士"],
        He = ["他"],
        She = ["她"],
    };

    private static readonly CaselessLanguage Korean = new(
        "ko",
        ["은", "는", "이", "가"],
        ["이라고", "라고", "고", "며", "면서"],
        ["말했다", "밝혔다", "전했다", "덧붙였다", "강조했다", "설명했다", "썼다", "답했다", "주장했다", "지적했다", "경고했다", "물었다", "했다"])
    {
        RolesAfter = ["대통령", "총리", "시장", "장관", "의원", "대표", "교수", "대변인", "회장", "사장", "감독", "지사", "위원장", "원장", "서장", "군수", "청장", "변호사", "기자", "박사"],
        According = ["에 따르면"],
        Surnames = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노",
        Honorifics = ["씨", "님"],
        He = ["그"],
        She = ["그녀"],
    };
}
