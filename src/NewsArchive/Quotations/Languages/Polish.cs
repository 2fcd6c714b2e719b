using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Polish news.</summary>
internal static class Polish
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "pl",
        (Cue, """
            powiedział powiedziała powiedzieli mówi mówił mówiła mówili dodał dodała dodaje stwierdził stwierdziła stwierdza napisał napisała
            napisali pisze oświadczył oświadczyła podkreślił podkreśliła podkreśla zapytał zapytała pyta odpowiedział odpowiedziała odpowiada
            poinformował poinformowała informuje zaznaczył zaznaczyła ocenił oceniła ocenia przekazał przekazała wyjaśnił wyjaśniła tłumaczy
            ostrzegł ostrzegła zauważył zauważyła przyznał przyznała zapowiedział zapowiedziała skomentował skomentowała zatweetował krzyczał
            relacjonuje relacjonował apelował mówią dodają dodali stwierdzili podkreślili pytał pytała pytają odpowiadał odpowiadała informował
            informowała oceniał oceniała wyjaśniał wyjaśniała wyjaśnia tłumaczył tłumaczyła ostrzega ostrzegał zauważa przyznaje zapowiada
            komentuje krzyczała krzyczy relacjonowała apeluje apelowała opowiada opowiadał opowiadała wspomina wspominał wspominała podsumował
            podsumowała podsumowuje zaznacza przekazuje przekazali zapewnił zapewniła zapewnia przekonuje przekonywał przekonywała uważa sądzi
            twierdzi twierdził twierdziła argumentuje argumentował wskazał wskazała wskazuje przypomniał przypomniała przypomina ogłosił ogłosiła
            zwrócił zwróciła zwraca kontynuował kontynuowała kontynuuje zakończył zakończyła wyznał wyznała wyznaje żartował żartuje zażartował
            potwierdził potwierdziła potwierdza skwitował skwitowała odparł odparła czytamy zaapelował zaapelowała cytuje deklaruje deklarował
            zadeklarował skrytykował skrytykowała krytykuje
            """),
        (Label | Cue, "nazwał nazywa nazwała nazywana nazywany zwany zwana zatytułowany zatytułowana określił"),
        (According, "według zdaniem"),
        (Pronoun | Masculine, "on"),
        (Pronoun | Feminine, "ona"),
        (Pronoun, "oni one my ja"),
        (Determiner, "ten ta to ci te jego jej ich nasz nasza swój jeden jedna kilku dwaj dwóch"),
        (Preposition, "z ze w we na do od dla po przez przed pod nad o u za bez przy między podczas wobec"),
        (Auxiliary, "jest są był była było byli będzie będą został została ma mają może musi nie się"),
        (Adverb, "także też potem jeszcze już następnie również wczoraj dziś dzisiaj wcześniej bowiem później jednocześnie ponadto natomiast uwagę"),
        (Conjunction, "i oraz a ale lub albo bo że gdy kiedy jeśli jak choć więc"),
        (Relative, "który która którzy które"),
        (Role, """
            prezydent premier minister burmistrz gubernator dyrektor dyrektorka szef szefowa rzecznik rzeczniczka senator poseł posłanka sekretarz
            profesor adwokat sędzia generał ekspert ekspertka badacz ambasador król królowa papież lider liderka dziennikarz pisarz pisarka autor
            autorka trener ekonomista analityk prezes wójt marszałek świadek mieszkaniec
            """),
        (Honorific | Masculine | Abbreviation, "pan"),
        (Honorific | Feminine | Abbreviation, "pani"),
        (Abbreviation, "dr prof gen płk ks np tzw r"),
        (Calendar, """
            poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca
            sierpnia września października listopada grudnia
            """),
        (Work, "książka książce film filmie powieść piosenka album serial program artykuł tytuł operacja"),
        (Body, "partia uniwersytet ministerstwo policja rząd sejm senat rada sąd bank gazeta polska rosja ukraina"),
        (Particle, "de van von"))
    {
        GenitiveInRoles = true,
        SpeaksAfterDash = true,
        InvertsFreely = true,
        HerVerbs = ["ła"],
        HisVerbs = ["ł"],
    };
}
