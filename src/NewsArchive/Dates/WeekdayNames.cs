namespace NewsArchive.Dates;

/// <summary>
/// The weekdays' names, Monday to Sunday: a row for each language and form. A dash stands for a name that another row has;
/// <c>_</c> joins a name of two words. Names of two Latin letters count only with a full stop or comma.
/// </summary>
internal static class WeekdayNames
{
    /// <summary>The rows.</summary>
    public static readonly string[] Rows =
    [
        // English
        "monday tuesday wednesday thursday friday saturday sunday",
        "mon tue wed thu fri sat sun",
        "- tues weds thur - - -",
        "- - - thurs - - -",

        // German
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "mo di mi do fr sa so",
        "- - - - - sonnabend -",

        // French
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lun mar mer jeu ven sam dim",

        // Spanish
        "lunes martes miércoles jueves viernes sábado domingo",
        "- - mié jue vie sáb dom",

        // Portuguese
        "segunda terça quarta quinta sexta - -",
        "seg ter qua qui sex - -",

        // Italian
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "- - - gio - sab -",

        // Catalan
        "dilluns dimarts dimecres dijous divendres dissabte diumenge",
        "dl dt dc dj dv ds dg",

        // Dutch
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "ma - wo - vr za zo",

        // Swedish, Danish, Norwegian
        "måndag tisdag onsdag torsdag fredag lördag söndag",
        "mandag tirsdag - - - lørdag søndag",
        "mån tis ons tors fre lör sön",
        "man tir - tor - lør søn",

        // Finnish
        "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
        "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
        "- ti ke to pe la su",

        // Turkish
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar",

        // Polish
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",

        // Czech, Slovak
        "pondělí úterý středa čtvrtek pátek - neděle",
        "pondelok utorok streda štvrtok piatok - nedeľa",

        // Croatian, Serbian, Bosnian
        "ponedjeljak - srijeda četvrtak petak subota nedjelja",
        "ponedeljak - sreda - - - nedelja",

        // Hungarian
        "hétfő kedd szerda csütörtök péntek szombat vasárnap",

        // Romanian
        "luni marți miercuri joi vineri sâmbătă duminică",

        // Indonesian, Malay
        "senin selasa rabu kamis jumat sabtu minggu",
        "isnin - - khamis - - ahad",

        // Vietnamese
        "thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật",

        // Russian, Ukrainian, Belarusian, Bulgarian
        "понедельник вторник среда четверг пятница суббота воскресенье",
        "пн вт ср чт пт сб вс",
        "понеділок вівторок середа четвер п’ятниця субота неділя",
        "- - - - - - нд",
        "панядзелак аўторак серада чацвер пятніца - нядзеля",
        "понеделник - сряда четвъртък петък събота -",

        // Greek
        "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",

        // Arabic
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "الإثنين - - - - - -",

        // Hebrew
        "יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_ראשון",

        // Hindi
        "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",

        // Japanese, Chinese, Korean
        "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
        "月曜 火曜 水曜 木曜 金曜 土曜 日曜",
        "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
        "周一 周二 周三 周四 周五 周六 周日",
        "月 火 水 木 金 土 日",
        "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
        "월 화 수 목 금 토 일",
    ];
}
