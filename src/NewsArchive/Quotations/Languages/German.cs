using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of German news.</summary>
internal static class German
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "de",
        (Cue, """
            sagte sagten sagt sagen gesagt erklärte erklärten erklärt betonte betont schrieb schrieben schreibt geschrieben twitterte twittert meinte
            meint fügte fragte fragt antwortete antwortet berichtete berichtet berichteten teilte warnte warnt forderte fordert kritisierte kritisiert
            lobte rief ergänzte ergänzt behauptete behauptet kündigte versicherte bekräftigte unterstrich erzählte erzählt zitierte äußerte mahnte
            konterte ließ kommentierte postete hieß heißt so verkündete räumte gestand verteidigte entgegnete hob freut freute freuen schreiben
            kommentiert erläutert erläuterte erläuterten schildert schilderte zitiert mahnt wetterte wettert verkündet betonten meinten fordern
            forderten kritisieren kritisierten warnen warnten berichten plädiert plädierte appelliert appellierte scherzt scherzte schwärmt schwärmte
            hofft hoffte bedauert bedauerte beteuert beteuerte versichert versicherten bekräftigt unterstreicht verteidigt entgegnet kontert
            konstatiert konstatierte resümiert resümierte bilanziert bilanzierte prognostiziert prognostizierte vermutet vermutete spottet spottete
            schimpft schimpfte flüsterte schrie urteilt urteilte attestiert moniert monierte bemängelt bemängelte präzisierte verriet verrät wundert
            wunderte ärgert ärgerte erinnert erinnerte lacht lachte ahnte ahnt zugab zugibt gefragt gefordert gewarnt gemeint gratulierte gratuliert
            würdigte würdigt erwiderte erwidert argumentierte argumentiert bestätigte bestätigt formulierte formuliert zusammenfasste klagt klagte
            jubelte jubelt analysierte analysiert lobten ergänzten stichelte witzelte witzelt orakelte gesteht rügt rügte tadelte folgerte folgert
            urteilten schwärmten hofften beschreibt beschrieb
            """),
        (Label | Cue, """
            gibt führte findet fand zeigt zeigte vertritt stellt stellte teilt räumt kündigt erklären erzählen erzählten erinnern antworten lautet
            lautete weiß ruft rät riet pflichtet droht drohte verspricht versprach heben glaubt glaubte empfiehlt empfahl begründet begründete beklagt
            beklagte lobt sprach spricht sprachen verweist verwies sieht sah prophezeite dankte dankt fasste überlegt überlegte betitelte
            """),
        (Label | Cue, "nennt nannte nannten bezeichnete bezeichnet genannten sogenannte sogenannten sogenannter genannt betitelt"),
        (According, "laut zufolge"),
        (Pronoun | Masculine, "er ihm"),
        (Pronoun | Feminine, "sie ihr"),
        (Pronoun, "es wir ich man"),
        (Determiner, """
            der die das ein eine einer eines einem einen dem den des sein seine seiner ihr ihre ihrer unser unsere dieser diese dieses jener mehrere
            einige viele beide kein keine einigen vielen mehreren zwei drei vier fünf sechs sieben acht neun zehn zwölf
            """),
        (Oblique, "dem des den einem einen eines"),
        (Preposition, """
            von vom in im an am auf für mit bei beim aus nach vor zu zum zur über unter durch gegen um seit während wegen gegenüber zwischen ohne
            bis ab
            """),
        (Auxiliary, """
            ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien kann könne könnte soll sollte sollten muss müsse
            musste will wolle darf dürfe
            """),
        (Adverb, """
            hier damit dabei dennoch trotzdem allerdings inzwischen mittlerweile hingegen nur dazu darauf auch dann noch nun jetzt später bereits
            schon zudem außerdem weiter wieder daraufhin deshalb dort heute gestern zuvor hinzu mit aus selbst jedoch aber sich doch nicht immer denn
            anschließend schließlich zunächst offenbar vielmehr gleichwohl dagegen übrigens sogar kurz erst einst davor danach derweil unterdessen
            zuletzt künftig umsonst ebenso ebenfalls gleichzeitig zugleich unmittelbar kürzlich ähnlich anders genauso gleich sofort direkt
            """),
        (Conjunction, "und oder aber denn weil dass wenn als ob während obwohl sondern wie wo"),
        (Relative, "welcher welche welches"),
        (Role, """
            präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin chef chefin bürgermeister bürgermeisterin gouverneur
            direktor direktorin leiter leiterin professor professorin vorsitzende vorsitzender abgeordnete abgeordneter senator senatorin richter
            richterin general experte expertin forscher forscherin trainer trainerin botschafter botschafterin polizist anwalt anwältin autor autorin
            zeuge zeugin anwohner anwohnerin sekretär generalsekretär papst könig königin arzt ärztin kapitän kapitänin torwart torhüter stürmer
            verteidiger mitarbeiter mitarbeiterin ehemann ehefrau vater mutter sohn tochter bruder schwester kollege kollegin historiker historikerin
            ökonom ökonomin wissenschaftler wissenschaftlerin journalist journalistin schriftsteller schriftstellerin schauspieler schauspielerin
            sänger sängerin regisseur regisseurin künstler künstlerin landrat landrätin staatsanwalt staatsanwältin geschäftsführer geschäftsführerin
            unternehmer unternehmerin coach intendant intendantin pfarrer pfarrerin bischof bischöfin kardinal prinz prinzessin augenzeuge augenzeugin
            analyst analystin berater beraterin aktivist aktivistin interviewerin interviewer präsidenten experten kandidat kandidatin
            """),
        (Honorific | Masculine | Abbreviation, "herr"),
        (Honorific | Feminine | Abbreviation, "frau"),
        (Abbreviation, "dr prof hr fr st nr z.b u.a d.h bzw ca"),
        (Calendar, """
            tag woche monat jahr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
            dezember montagabend dienstagabend morgen abend vormittag nachmittag
            """),
        (Work, "buch film roman lied album serie sendung artikel titel stück aufsatz podcast operation ausstellung"),
        (Body, """
            partei universität ministerium polizei regierung bundestag bundesrat senat rat gericht zeitung verband verein bank gmbh ag deutschland
            russland ukraine berlin moskau kiew bundesregierung kommission europäische union landtag landgericht staatsanwaltschaft bundesamt institut
            stiftung gewerkschaft verlag feuerwehr stadt kreis nato uno eu ard zdf dpa
            """),
        (Particle, "von van de zu der den"))
    {
        RoleEndings =
        [
            "präsident", "präsidentin", "kanzler", "kanzlerin", "minister", "ministerin", "sprecher", "sprecherin", "chef", "chefin",
            "direktor", "direktorin", "vorsitzende", "vorsitzender", "trainer", "trainerin", "experte", "expertin", "anwalt", "anwältin",
            "richter", "richterin", "gründer", "gründerin", "beauftragte", "beauftragter", "vorstand", "meister", "meisterin", "leiter",
            "leiterin", "politiker", "politikerin", "forscher", "forscherin", "sekretär", "experten", "präsidenten", "kollege", "kollegin", "ärztin",
            "berater", "beraterin", "spieler", "spielerin", "kapitän", "historiker", "historikerin", "ökonom", "ökonomin", "journalist", "journalistin",
            "führer", "führerin", "aktivist", "aktivistin", "coach", "kandidat",
            "kandidatin", "gewerkschafter", "gewerkschafterin", "wissenschaftler", "wissenschaftlerin",
        ],
        TradeEndings =
        [
            "er", "erin", "ist", "istin", "ent", "entin", "ant", "antin", "eur", "eurin", "or", "orin", "loge", "login", "arzt", "ärztin", "mann", "frau",
        ],
        ThesePhrases = ["mit diesen worten"],
        ThusWords = ["so"],
        InvertsFreely = true,
        VerbSecond = true,
        As = "wie",
        Expletive = "es",
        CapitalNouns = true,
    };
}
