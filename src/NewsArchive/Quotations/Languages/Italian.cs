using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Italian news.</summary>
internal static class Italian
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "it",
        (Cue, """
            detto dice dicono disse dissero affermato afferma dichiarato dichiara spiegato spiega aggiunto aggiunge scritto scrive scrisse twittato
            twitta sottolineato sottolinea raccontato racconta ribadito ribadisce commentato commenta risposto risponde chiesto chiede annunciato
            annuncia osservato osserva concluso conclude avvertito avverte ricordato ricorda sostenuto sostiene assicurato assicura precisato precisa
            ammesso ammette confermato riferito riferisce denunciato accusato attacca replicato replica prosegue proseguito continua diceva dicevano
            detta detti dichiarano dichiarò spiegò spiegano aggiunse aggiungono affermò affermano raccontò raccontano commentò scrivono sottolineò
            osservò notato nota ricordò rivelato rivela confessato confessa ammonito ammonisce attaccato insistito insiste ripete ripetuto chiarito
            chiarisce evidenziato evidenzia segnalato segnala lamentato lamenta esclamato esclama tuonato tuona rilanciato rilancia incalzato incalza
            sbottato ironizzato ironizza scherzato scherza auspicato auspica promesso promette chiosato chiosa puntualizzato puntualizza rimarcato
            rimarca argomentato argomenta ipotizzato invocato criticato critica difeso difende elogiato loda esultato esulta confidato confida
            ragionato ragiona riconosciuto riconosce rassicurato rassicura denuncia accusa avvertono annunciano concludono ricordano precisano
            continuato continuano avvisato avvisa ribattuto ribatte proseguono aggiungeva spiegava raccontava affermava commentava sosteneva ricordava
            rispose chiese motivato motiva specificato specifica garantito garantisce assicurano sottolineano denunciano sostengono avvisano esorta
            esortato invita ammoniva esordisce esordito minimizza minimizzato ribadiscono commentano ringrazia ringraziato sintetizza scandisce
            scandito riflette
            """),
        (Perfect, "sapere notare presente"),
        (Participle, "nato nata originario originaria interpellato interpellata intervistato intervistata"),
        (Cue | Participle, "dicendo aggiungendo affermando sottolineando scrivendo spiegando"),
        (Label | Cue, """
            chiamato chiama chiamata definito definisce definita soprannominato intitolato intitolata cosiddetto cosiddetta cosiddetti descritto
            descrive bollato bolla parla parlato
            """),
        (According, "secondo"),
        (Pronoun | Masculine, "lui egli"),
        (Pronoun | Feminine, "lei ella"),
        (Pronoun, "loro essi noi io"),
        (Determiner, "il lo la i gli le l un uno una questo questa quel quella suo sua suoi sue nostro nostra alcuni due tre un quell quest"),
        (Preposition, """
            d di del dello della dell all dall nell sull dei degli delle a al alla ai agli alle da dal dalla in nel nella nei con per su sul sulla tra
            fra senza contro durante dopo prima presso ad tramite attraverso mediante sulle sullo sui sugli negli nelle nello dagli dalle dallo dai
            verso oltre
            """),
        (Auxiliary, "è sono era erano ha hanno aveva avevano sarà essere avere stato può deve non fa fanno fatto avrebbe avrebbero"),
        (Adverb, "si s anche poi ancora già quindi così ieri oggi inoltre infine intanto invece adesso ora stamattina stasera ne ci vi"),
        (Conjunction, "e ed o ma perché che quando se come mentre dove"),
        (Relative, "cui quale"),
        (Role, """
            presidente presidentessa ministro ministra sindaco sindaca governatore direttore direttrice capo portavoce senatore senatrice deputato
            deputata segretario segretaria professore professoressa avvocato giudice generale esperto esperta ricercatore ricercatrice ambasciatore
            ambasciatrice re regina papa candidato leader giornalista scrittore scrittrice autore autrice attore attrice allenatore economista
            analista premier cancelliere testimone vicepresidente vicepremier assessore assessora consigliere consigliera commissario commissaria
            comandante colonnello tenente questore prefetto procuratore procuratrice magistrato pm medico medica virologo infettivologo climatologo
            climatologa ingegnere architetto rettore rettrice vescovo arcivescovo cardinale parroco padre madre fratello sorella figlio figlia
            cantante conduttore conduttrice rapper tennista imprenditore imprenditrice sindacalista fondatore fondatrice amministratore legale
            capitano tecnico mister calciatore europarlamentare eurodeputato eurodeputata sottosegretario sottosegretaria
            """),
        (Honorific | Masculine | Abbreviation, "signor"),
        (Honorific | Feminine | Abbreviation, "signora"),
        (Abbreviation, "dott on prof sig ing avv"),
        (Calendar, """
            lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
            novembre dicembre
            """),
        (Work, "libro film romanzo canzone album serie programma articolo titolo opera operazione mostra documentario"),
        (Body, """
            partito università ministero polizia governo senato camera consiglio tribunale banca giornale agenzia italia russia ucraina commissione
            unione europea procura comune regione corte associazione federazione fondazione istituto sindacato società gruppo onu nato ansa ue lega
            """),
        (Particle, "de di del della da dei d van von der den bin la"))
    {
        SpeaksAfterDash = true,
        AdverbEnding = "mente",
        VerbEnding = "ò",
        GerundEndings = ["ando", "endo", "andosi", "endosi"],
        TheirVerbs = ["no", "ro"],
        DropsPronouns = true,
        ReportsBetweenCommas = true,
        ItWords = ["lo"],
        ThesePhrases = ["con queste parole", "sono le parole di", "sono queste le parole di", "queste le parole di", "sono le parole del", "sono le parole della", "le parole di", "le parole del", "le parole della", "è l'appello di", "è l’appello di", "è l'appello del", "è l’appello del", "è l'appello della", "è l’appello della", "a dirlo è", "ad affermarlo è"],
        ThusWords = ["così"],
        InvertsFreely = true,
        ArticlesInNames = true,
        As = "come",
        Have = ["ha", "hanno", "aveva", "avevano", "fatto", "fa", "fanno"],
        Elides = true,
        Opinion = "per",
    };
}
