using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Romanian news.</summary>
internal static class Romanian
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "ro",
        (Cue, """
            spus spune spun declarat declară afirmat afirmă adăugat adaugă scris scrie precizat precizează explicat explică susține susținut transmis
            transmite anunțat anunță subliniat subliniază menționat menționează întrebat întreabă răspuns răspunde avertizat avertizează comentat
            comentează recunoscut recunoaște confirmat confirmă povestit povestește insistat acuzat acuză criticat reamintit completat conchis promis
            strigat postat zis zice relatat relatează
            """),
        (Cue | Participle, "spunând adăugând precizând subliniind"),
        (Label | Cue, "numit numește numită numita așa-numitul intitulat intitulată supranumit"),
        (According, "potrivit conform"),
        (Pronoun | Masculine, "el"),
        (Pronoun | Feminine, "ea"),
        (Pronoun, "ei ele noi eu"),
        (Determiner, "un o unui unei acest această acesta aceasta acești aceste cel cea cei cele mai mulți câțiva doi două trei"),
        (Preposition, "de la în din cu pe pentru prin despre după înainte fără către sub între peste contra lui"),
        (Auxiliary, "este e sunt era erau fost a au am va vor fi poate trebuie nu"),
        (Adverb, "și de asemenea apoi încă deja ieri astăzi azi mai s-a se"),
        (Conjunction, "sau dar că când dacă deși pentru iar însă unde"),
        (Relative, "care"),
        (Role, """
            președinte președintele președinta prim-ministru premier premierul ministru ministrul ministra primar primarul guvernator guvernatorul
            director directorul directoarea șef șeful șefa purtător purtătorul senator senatorul deputat deputatul secretar secretarul profesor
            profesorul avocat avocatul judecător general generalul expert cercetător ambasador regele regina papa candidat lider liderul jurnalist
            scriitor autor antrenor antrenorul economist analist procuror martor medic medicul
            """),
        (Honorific | Masculine | Abbreviation, "domnul dl"),
        (Honorific | Feminine | Abbreviation, "doamna dna"),
        (Abbreviation, "dr prof nr str sf"),
        (Calendar, """
            luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
            decembrie
            """),
        (Work, "cartea carte filmul film romanul piesa albumul serialul articolul titlul operațiunea expoziția"),
        (Body, """
            partidul universitatea ministerul poliția guvernul senatul parlamentul consiliul tribunalul banca ziarul agenția românia rusia ucraina
            """),
        (Particle, "de van von"))
    {
        SpeaksAfterDash = true,
        DropsPronouns = true,
        InvertsFreely = true,
    };
}
