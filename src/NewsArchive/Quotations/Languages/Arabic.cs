using System.Collections.Frozen;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Arabic news. Without capitals, a name is what stands between a verb of speech and the next small word or mark.</summary>
internal static class Arabic
{
    /// <summary>Verbs of speech, for a man and for a woman, without the "and" that is written as one with them.</summary>
    public static readonly FrozenSet<string> Cues = Set("""
        قال قالت يقول تقول صرح صرحت أضاف أضافت أكد أكدت أوضح أوضحت ذكر ذكرت كتب كتبت غرد غردت أعلن أعلنت أشار أشارت لفت لفتت اعتبر اعتبرت رأى رأت حذر حذرت شدد شددت تابع تابعت
        نقل نقلت سأل سألت أجاب أجابت علق علقت طالب طالبت دعا دعت اتهم اتهمت نفى نفت كشف كشفت تساءل تساءلت وصف وصفت اختتم اختتمت أردف أردفت استطرد استطردت نشر نشرت بين بينت
        قالوا يضيف تضيف يؤكد تؤكد يوضح توضح روى روت تعهد تعهدت انتقد انتقدت
        """);

    /// <summary>Words after which whose words they are is named.</summary>
    public static readonly FrozenSet<string> According = Set("بحسب حسب وفق وفقا وفقاً");

    /// <summary>Offices; what they govern follows them, and then the name.</summary>
    public static readonly FrozenSet<string> Roles = Set("""
        رئيس رئيسة الرئيس الرئيسة وزير وزيرة الوزير الوزيرة مدير مديرة المدير المديرة محافظ محافظة المحافظ المتحدث المتحدثة متحدث متحدثة باسم عمدة العمدة النائب النائبة نائب نائبة السفير السفيرة
        سفير سفيرة الأمين أمين قائد القائد اللواء العميد العقيد الجنرال الدكتور الدكتورة الأستاذ الأستاذة البروفيسور المحامي المحامية القاضي القاضية الملك الملكة الأمير الأميرة الشيخ البابا الكاتب
        الكاتبة الصحفي الصحفية المدرب المحلل الخبير الخبيرة الناشط الناشطة عضو زعيم الزعيم مستشار المستشار المستشارة
        """);

    /// <summary>Forms of address that are left out of names.</summary>
    public static readonly FrozenSet<string> Honorifics = Set("السيد السيدة");

    /// <summary>Small words that no name goes on over.</summary>
    public static readonly FrozenSet<string> Stops = Set("""
        في خلال على إن أن إنه إنها أنه أنها بأن للصحفيين عبر أمس اليوم يوم بعد قبل من إلى الذي التي حيث كما مضيفا مضيفة مؤكدا مؤكدة عن مع لدى أثناء بينما إذا لكن ثم قائلا قائلة قد لم لا ما هذا هذه ردا حول
        الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد ل لوكالة لقناة لصحيفة للقناة
        """);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
