using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Finnish news.</summary>
internal static class Finnish
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "fi",
        (Cue, """
            sanoi sanoo sanoivat sanovat totesi toteaa kertoi kertoo kertoivat kirjoitti kirjoittaa lisäsi lisää kommentoi vastasi vastaa kysyi kysyy
            korosti korostaa arvioi muistutti muistuttaa vakuutti vakuuttaa ilmoitti ilmoittaa twiittasi tviittasi huomautti huomauttaa selitti
            selittää pohti pohtii jatkoi jatkaa väitti väittää perusteli perustelee tiivisti tiivistää kuvaili kuvailee naurahti varoitti varoittaa
            myönsi myöntää iloitsi iloitsee ihmetteli ihmettelee kehui kehuu kiitteli linjasi linjaa painotti painottaa
            """),
        (Label | Cue, "kutsui kutsuu kutsutaan nimitti nimesi niin-sanottu"),
        (Pronoun | OnePerson, "hän"),
        (Pronoun, "he minä me"),
        (Determiner, "tämä tuo se nämä nuo hänen heidän meidän eräs yksi kaksi useat monet"),
        (Preposition, "kanssa ennen jälkeen aikana mukaan kautta vastaan ilman yli alle luona"),
        (Auxiliary, "on ovat oli olivat ollut ole ei eivät voi voivat pitää piti"),
        (Adverb, "myös vielä jo sitten nyt lisäksi eilen tänään"),
        (Conjunction, "ja tai mutta että koska kun jos kuin sekä vaikka eli"),
        (Relative, "joka jotka jonka"),
        (Role, """
            presidentti pääministeri ministeri kaupunginjohtaja pormestari johtaja toimitusjohtaja puheenjohtaja tiedottaja kansanedustaja professori
            tutkija asiantuntija poliisi komisario rikoskomisario kenraali suurlähettiläs kuningas kuningatar paavi toimittaja kirjailija valmentaja
            ekonomisti analyytikko asianajaja tuomari syyttäjä lääkäri rehtori edustaja pääsihteeri päällikkö todistaja
            """),
        (Honorific | Masculine | Abbreviation, "herra"),
        (Honorific | Feminine | Abbreviation, "rouva"),
        (Abbreviation, "dr prof esim mm ns n klo"),
        (Calendar, """
            maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta
            kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta twitterissä facebookissa
            """),
        (Work, "kirja kirjassa elokuva romaani laulu levy sarja ohjelma artikkeli näyttely operaatio"),
        (Body, "puolue yliopisto ministeriö poliisi hallitus eduskunta valtuusto oikeus pankki suomi venäjä ukraina helsinki moskova"),
        (Particle, "von af de"))
    {
        SpeaksAfterDash = true,
        DropsPronouns = true,
        ReportsAfterComma = true,
        VerbEndsReport = true,
        InvertsFreely = true,
        RoleEndings =
        [
            "ministeri", "johtaja", "presidentti", "edustaja", "tutkija", "päällikkö", "sihteeri", "tiedottaja", "puheenjohtaja", "toimittaja",
        ],
    };
}
