namespace NewsArchive.Dates;

/// <summary>
/// The months' names, January to December: a row for each language and form. A dash stands for a name that another row has or that is
/// too ambiguous to keep; <c>_</c> joins a name of two words. Case and accents do not matter.
/// </summary>
internal static class MonthNames
{
    /// <summary>The rows.</summary>
    public static readonly string[] Rows =
    [
        // English
        "january february march april may june july august september october november december",
        "jan feb mar apr - jun jul aug sept oct nov dec",
        "- - - - - - - - sep - - -",

        // German, Austrian German
        "januar februar märz - mai juni juli - - oktober - dezember",
        "jänner feber mär - - - - - - okt - dez",
        "- - mrz - - - - - - - - -",
        "- - maerz - - - - - - - - -",

        // French
        "janvier février mars avril - juin juillet août septembre octobre novembre décembre",
        "janv févr - avr - - juil - - - - -",
        "- fév - - - - juill - - - - -",

        // Spanish
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene - - abr - - - ago setiembre - - dic",

        // Portuguese
        "janeiro fevereiro março - maio junho julho - setembro outubro novembro dezembro",
        "- fev - - - - - - set out - -",

        // Italian
        "gennaio febbraio - aprile maggio giugno luglio - settembre ottobre - dicembre",
        "gen febb - - mag giu lug - sett ott - -",

        // Catalan
        "gener febrer - - maig juny juliol agost setembre - - desembre",
        "- febr - - - - - - - - - des",

        // Dutch
        "januari februari maart - mei - - augustus - - - -",
        "- - mrt - - - - - - - - -",

        // Swedish, Danish, Norwegian
        "- - marts - maj - - augusti - - - desember",

        // Finnish: nominative, partitive, short
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",

        // Turkish
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "oca şub - nis - haz tem ağu eyl eki kas ara",

        // Polish: nominative, genitive, short
        "styczeń luty marzec kwiecień - czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "sty lut - kwi - cze lip sie wrz paź lis gru",

        // Czech: nominative, genitive
        "leden únor březen duben květen červen červenec srpen září říjen - prosinec",
        "ledna února března dubna května června července srpna - října listopadu prosince",

        // Slovak
        "- - marec apríl máj jún júl - - október - -",
        "januára februára - apríla mája júna júla augusta septembra októbra novembra decembra",

        // Croatian, with the international names of Serbian and Bosnian; its listopad is October, see WrittenDate
        "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan - studeni prosinac",
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenog prosinca",
        "- - - - - - - - - - studenoga -",
        "- - - - - - - avgust septembar oktobar novembar decembar",
        "- - - - - - - avgusta - - - -",

        // Hungarian
        "- február március április május június július augusztus szeptember - - -",
        "- - márc ápr - - - - szept - - -",

        // Romanian
        "ianuarie februarie martie aprilie - iunie iulie - septembrie octombrie noiembrie decembrie",
        "ian - - - - iun iul - - - - -",

        // Indonesian, Malay
        "- - maret - - - - agustus - - - -",
        "- - - - - - - agu - - - -",
        "- - mac - - - julai ogos - - - disember",

        // Russian: nominative, genitive, short
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "янв фев мар апр - июн июл авг сен окт ноя дек",
        "- февр - - - - - - сент - нояб -",

        // Ukrainian: nominative, genitive, short
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "січ лют бер квіт трав черв лип серп вер жовт лист груд",

        // Belarusian
        "студзеня лютага сакавіка красавіка - чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",

        // Bulgarian, Serbian in Cyrillic
        "януари февруари - април - юни юли - септември октомври ноември декември",
        "јануар фебруар - - мај јун јул - септембар октобар новембар децембар",

        // Greek: nominative, genitive, short
        "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",

        // Arabic: Egypt and the Gulf, the Maghreb, the Levant
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "- - - - - يونيه يوليه - - - - -",
        "جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",

        // Persian, the Gregorian months
        "ژانویه فوریه - آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",

        // Hebrew, alone and with the letter for "in"
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
        "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
        "- - מרס - - - - - - - - -",
        "- - במרס - - - - - - - - -",

        // Hindi
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        "- - - - - - - - सितम्बर अक्तूबर नवम्बर दिसम्बर",

        // Thai
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    ];
}
