using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Dutch news.</summary>
internal static class Dutch
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "nl",
        (Cue, """
            zei zeiden zegt zeggen gezegd verklaarde verklaart vertelde vertelt vertelden schreef schrijft twitterde twittert voegde vroeg vraagt
            antwoordde antwoordt meldde meldt benadrukte benadrukt waarschuwde waarschuwt stelde stelt vindt vond aldus reageerde reageert liet
            legde riep concludeerde noemde verklaarden schreven meldden melden benadrukken waarschuwen stellen stelden vinden vonden reageren legt
            concludeert noemen beweerde beweert beweren bevestigde bevestigt erkende erkent gaf geeft voegt voegen vervolgde vervolgt besloot
            besluit verzuchtte verzucht zucht lacht lachte grapte grapt denkt dacht hoopt hoopte oordeelde oordeelt betoogde betoogt pleit pleitte
            herinnert herinnerde vermoedt vermoedde gelooft geloofde klaagt klaagde schetst schetste beschrijft beschreef beaamt beaamde
            constateert constateerde kondigde tekent licht roept vertellen citeert citeerde onderstreept onderstreepte relativeert nuanceert weet
            wist
            """),
        (Label | Cue, "noemt noemde genoemd genaamd zogenaamde zogeheten getiteld"),
        (According, "volgens"),
        (Pronoun | Masculine, "hij"),
        (Pronoun | Feminine, "zij ze"),
        (Pronoun, "we wij ik men"),
        (Determiner, "de het een zijn haar hun onze ons mijn deze dit die enkele meerdere twee drie"),
        (Preposition, "van in op aan voor met bij uit naar over onder door tegen om sinds tijdens wegens tussen zonder tot vanaf te"),
        (Auxiliary, "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kon zal zou zouden moet moest wil niet"),
        (Adverb, "ook dan nog nu later al toen verder weer daar vandaag gisteren"),
        (Conjunction, "en of maar want omdat dat als toen terwijl hoewel"),
        (Relative, "wie welke"),
        (Role, """
            president premier minister burgemeester gouverneur directeur woordvoerder woordvoerster voorzitter chef senator kamerlid hoogleraar
            professor advocaat rechter generaal expert onderzoeker ambassadeur koning koningin paus schrijver trainer journalist analist econoom
            getuige bewoner leider
            """),
        (Honorific | Masculine | Abbreviation, "meneer dhr"),
        (Honorific | Feminine | Abbreviation, "mevrouw mevr mw"),
        (Abbreviation, "dhr mevr mw dr drs prof mr ir"),
        (Calendar, """
            maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
            november december
            """),
        (Work, "boek film roman lied album serie programma artikel titel operatie"),
        (Body, "partij universiteit ministerie politie regering kamer raad bank krant nederland rusland oekraïne"),
        (Particle, "van de der den ter ten het"))
    {
        RoleEndings = ["minister", "voorzitter", "woordvoerder", "leider"],
        InvertsFreely = true,
        VerbSecond = true,
    };
}
