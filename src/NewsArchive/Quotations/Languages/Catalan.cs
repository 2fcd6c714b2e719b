using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Catalan news.</summary>
internal static class Catalan
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "ca",
        (Cue, """
            dit diu diuen digué deia afirmat afirma afirmen assegurat assegura explicat explica afegit afegeix declarat declara escrit escriu piulat
            piula tuitejat indicat indica remarcat remarca destacat destaca advertit adverteix alertat alerta preguntat pregunta respost respon
            insistit insisteix recordat recorda denunciat denuncia subratllat subratlla anunciat anuncia conclòs conclou reconegut reconeix admès
            admet confirmat confirma relatat relata apuntat apunta precisat precisa reiterat reitera lamentat lamenta criticat critica celebrat
            celebra exigit exigeix demanat demana promès promet defensat defensa apuntà dir afirmar assegurar explicar afegir declarar escriure
            """),
        (Cue | Participle, "dient afegint afirmant assenyalant assegurant escrivint"),
        (Label | Cue, "anomenat anomena anomenada anomenats batejat qualifica qualificat titulat titulada"),
        (According, "segons"),
        (Pronoun | Masculine, "ell"),
        (Pronoun | Feminine, "ella"),
        (Pronoun, "ells elles nosaltres jo"),
        (Determiner, """
            el la els les l un una uns unes aquest aquesta aquests aquestes aquell aquella el seu la seva els seus nostre nostra diversos alguns dos
            dues tres en na
            """),
        (Preposition, "de d del dels a al als en amb per pel pels sense sobre entre fins des contra cap durant després abans davant sota segons"),
        (Auxiliary, "és són era eren fou va van ha han havia havien està estan serà ser haver pot poden deu hauria"),
        (Adverb, "també després a més ja encara llavors ahir avui així s es se no"),
        (Conjunction, "i o però perquè que quan si com tot mentre on sinó"),
        (Relative, "qui qual quals"),
        (Role, """
            president presidenta ministre ministra alcalde alcaldessa conseller consellera director directora cap portaveu senador senadora diputat
            diputada secretari secretària professor professora advocat advocada jutge jutgessa general expert experta investigador investigadora
            ambaixador ambaixadora rei reina papa candidat candidata líder periodista escriptor escriptora autor autora actor actriu entrenador
            economista analista fiscal activista testimoni veí veïna metge metgessa
            """),
        (Honorific | Masculine | Abbreviation, "senyor sr"),
        (Honorific | Feminine | Abbreviation, "senyora sra"),
        (Abbreviation, "dr dra st núm"),
        (Calendar, """
            dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre octubre novembre
            desembre
            """),
        (Work, "llibre pel·lícula novel·la cançó àlbum sèrie programa article títol obra operació exposició documental"),
        (Body, """
            partit universitat ministeri policia govern senat parlament congrés consell tribunal banc diari agència espanya catalunya rússia ucraïna
            """),
        (Particle, "de del d i van von"))
    {
        SpeaksAfterDash = true,
        DropsPronouns = true,
        InvertsFreely = true,
        Elides = true,
        ReportsBetweenCommas = true,
    };
}
