namespace NewsArchive.Text;

/// <summary>The commonest short words of each language: the tag first, then the words, folded as <see cref="Folding"/> does it.</summary>
internal static class FunctionWords
{
    /// <summary>The rows.</summary>
    public static readonly string[] Rows =
    [
        "en the of and to in that is for was on with as it by at from are his they has have this be not he said who which you we but an or were their",
        "fr le la les des et en du une est que pour dans qui sur par au pas plus ce il sont avec ne se aux cette mais ont nous elle leur ces été comme",
        "de der die und das den von zu mit ist des im nicht für auf ein eine sich dem es auch an als werden aus bei hat wird dass sind nach einer noch wie",
        "es el la de que los las en un una por con del para se su al es no como más lo fue ha sus este pero entre desde ser sobre también son",
        "pt o a que do da em um uma os no na para com não por dos as se mais ao como foi das à sua ou pelo pela são também nos seu mas já é está",
        "it di che il la per un una in è del della non con si da dei le al sono più gli come alla anche nel ha delle dal questo ma lo nella tra stato",
        "ca el la de que i els les en un una per amb del al és no com més dels però va també aquest aquesta ha seva han sobre entre seu són dins perquè",
        "nl de het een van en in is dat op te zijn voor met niet aan er om ook als die bij door maar naar uit dan wordt worden heeft ze nog over hebben",
        "pl i w na z do się nie że to jest o jak po za od przez który która dla oraz są ale był tym tego przed już może także ich jego",
        "tr ve bir bu da de için ile olarak olan çok daha gibi ancak sonra kadar ise ne en olduğu tarafından dedi göre var değil yeni o ki",
        "fi ja on ei että se oli hän myös joka mutta kun ovat jos niin kuin tai vuoden mukaan ole jo vain nyt sen ovat sekä kanssa mitä",
        "sv och i att det som en på är av för med den till inte har de om ett han men var jag från vi så kan när år sig under också",
        "da og i at det er en til på som af for med den der de ikke har et om vi han men var jeg fra så kan også blev efter ved sig hun",
        "nb og i det er på som en til av for med at den de ikke har et om vi han men var jeg fra så kan også ble etter ved seg hun være",
        "cs a se v na je že to s z do o i ve pro jako za by ale si po od jsou k nebo který která které podle byl jeho není také",
        "sk a sa v na je že to s z do o aj vo pre ako za by ale si po od sú k alebo ktorý ktorá ktoré podľa bol jeho nie tiež",
        "ro și de în a la cu pe că nu din este care pentru o un mai au sunt fost după prin sau fi către ce al ale lui am",
        "hu a az és hogy nem is egy volt de meg csak már ez azt el ki vagy mint még szerint ha után pedig van lesz amely kell",
        "hr i u je na se da za su od o s s kao ali koji koja koje nije bio što te bi ili će iz godine nakon prema samo još",
        "id yang dan di ini itu dengan untuk dari pada dalam tidak akan ke oleh juga adalah ada mereka saat telah sudah bisa karena kata tersebut",
        "vi và của là có được cho trong với không các những một này đã người khi để từ đến ở năm tại về như cũng ra",
        "ru и в не на что с по это как из у за от к но а был его для она он так же все они было до также о который",
        "uk і в не на що з та це як до від у за про але він вона для й є було який які також по під його щоб або",
        "be і ў не на што з гэта як да ад у за пра але ён яна для й было які якія таксама па пад яго каб або",
        "bg и в не на че с за да от се е са по как това но до при като той ще има след които който му бе",
        "sr и у је на се да за су од о са као али који која које није био што би или ће из године након према само",
        "ar في من على إلى أن التي الذي عن مع هذا هذه ما لا كان وقد بعد قال بين ذلك كما",
        "fa در به از که این را با است برای آن یک خود تا بر هم شد می‌ کرد های شده بود",
    ];
}
