using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of French news.</summary>
internal static class French
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "fr",
        (Cue, """
            dit disent déclaré déclare déclarent affirmé affirme affirment expliqué explique ajouté ajoute écrit écrivait tweeté tweete annoncé
            annonce indiqué indique souligné souligne estimé estime assuré assure précisé précise lancé lance répondu répond demandé demande rappelé
            rappelle raconté raconte conclu conclut dénoncé dénonce insisté insiste confié confie regretté regrette martelé martèle commenté commente
            prévenu prévient admis admet reconnu reconnaît confirmé confirme réagi réagit poursuivi poursuit publié cité témoigne témoigné promis
            promet déploré déplore salué salue plaidé écrivent tonné crié s'exclame disait glissé glisse lâché lâche résumé résume détaillé détaille
            assène asséné observe observé ironisé ironise plaisanté plaisante s'amuse s'inquiète s'indigne s'insurge s'étonne s'agace s'interroge
            soupire soupiré enchaîne enchaîné renchérit renchéri rétorque rétorqué réplique répliqué nuance nuancé tempère tempéré temporise complète
            complété développe développé détaillent expliquent indiquent précisent ajoutent annoncent dénoncent estiment soulignent rappellent
            racontent regrettent racontait expliquait ajoutait affirmait estimait soulignait précisait rappelait déclarait alerte alerté avertit
            averti espère espéré tranche tranché argue argué soutient soutenu promettait conclue concluait s'enthousiasme félicite félicité fulmine
            martelait répète répété se-félicite commentait constatait confiait lançait glissait résumait poursuivait répondait témoignait s'inquiétait
            s'indignait regrettait annonçait assurait insistait demandait reconnaissait indiquait déplorait plaisantait avouait avoué avoue prévenait
            détaillait souvient souvenait sourit abonde s'exclamait clame clamé admettait craint décrypte décrypté s'enflamme certifie certifié
            martelaient déclaraient juge jugent commentent assurent affirmaient
            """),
        (Perfect, "savoir valoir remarquer"),
        (Participle, "né née natif native âgé âgée issu issue"),
        (Cue | Participle, "disant ajoutant affirmant déclarant expliquant soulignant précisant écrivant assurant dénonçant"),
        (Label | Cue, """
            révélé révèle signale signalé évoque évoqué critique critiqué analyse analysé décrit défend défendu accuse accusé note noté relève relevé
            justifie justifié reproche reproché fustige fustigé raille raillé conseille conseillé jugé pointe pointé jugeait notait parlé parle
            qualifiait
            """),
        (Label | Cue, "appelle appelé appelée qualifié qualifie nommé dit-le surnommé baptisé baptisée intitulé intitulée dénommé"),
        (According, "selon d'après"),
        (Pronoun | Masculine, "il"),
        (Pronoun | Feminine, "elle"),
        (Pronoun, "ils elles on nous je"),
        (Determiner, "le la les l un une des ce cet cette ces son sa ses leur leurs notre nos mon ma plusieurs quelques deux trois"),
        (Preposition, """
            de du d à au aux en dans sur pour par avec sans sous chez vers contre entre depuis pendant après avant lors devant concernant suivant
            malgré dès quant
            """),
        (Auxiliary, "est sont était étaient fut furent a ont avait avaient aura sera été être avoir fait peut doit"),
        (Adverb, """
            pourtant cependant néanmoins enfin désormais parfois souvent s se n ne m me aussi également ensuite puis encore déjà ainsi alors
            notamment toutefois ici là mardi-soir hier aujourd'hui bien tout simplement finalement heureusement sûr
            """),
        (Conjunction, "et ou mais car que parce quand lorsque si comme alors tandis où"),
        (Relative, "qui dont lequel laquelle"),
        (Role, """
            président présidente ministre maire gouverneur directeur directrice chef cheffe porte-parole sénateur sénatrice député députée premier
            première secrétaire professeur professeure avocat avocate juge général expert experte chercheur chercheuse ambassadeur ambassadrice roi
            reine pape responsable candidat candidate patron patronne journaliste écrivain auteur autrice acteur actrice entraîneur économiste
            analyste procureur procureure militant militante témoin habitant habitante commissaire édile gendarme policier policière voisin voisine
            coach capitaine médecin infirmier infirmière historien historienne sociologue philosophe étudiant étudiante agriculteur agricultrice
            enseignant enseignante naturopathe toxicologue spécialiste cofondateur cofondatrice fondateur fondatrice gérant gérante syndicaliste
            eurodéputé eurodéputée adjoint adjointe préfet préfète conseiller conseillère chancelier chancelière
            """),
        (Honorific | Masculine | Abbreviation, "m monsieur"),
        (Honorific | Feminine | Abbreviation, "mme mlle madame"),
        (Abbreviation, "m dr st me pr mgr"),
        (Calendar, """
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
            décembre matin soir
            """),
        (Work, "livre film roman chanson album série émission article titre pièce opération exposition intitulé intitulée documentaire"),
        (Body, """
            parti université ministère police gouvernement sénat assemblée conseil tribunal banque journal agence élysée france russie ukraine paris
            moscou commission union européenne préfecture mairie parquet institut fondation syndicat association fédération société groupe compagnie
            otan onu afp
            """),
        (Particle, "de du des le la d van von ben el al"))
    {
        SpeaksAfterDash = true,
        ReportsAfterComma = true,
        ReportsBetweenCommas = true,
        InvertsFreely = true,
        ArticlesInNames = true,
        Elides = true,
        As = "comme",
        Have = ["fait", "faisait", "font"],
        Opinion = "pour",
    };
}
