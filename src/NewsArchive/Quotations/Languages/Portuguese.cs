using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Portuguese news.</summary>
internal static class Portuguese
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "pt",
        (Cue, """
            disse disseram diz dizem dito afirmou afirma afirmaram declarou declara explicou explica acrescentou acrescenta escreveu escreve tuitou
            tuíta contou conta garantiu garante destacou destaca ressaltou alertou alerta perguntou pergunta respondeu responde informou informa
            anunciou comentou comenta completou concluiu lembrou relatou relata criticou defendeu defende publicou reconheceu admitiu confirmou
            reiterou avaliou avalia argumentou frisou sublinhou adiantou referiu salientou contaram garantiram destacaram ressalta ressaltaram
            alertaram informaram lembra lembram critica reconhece admite confirma confirmaram reitera argumenta frisa sublinha adianta refere
            salienta considera considerou sustenta sustentou assegura assegurou aponta apontou observa observou pontua pontuou enfatiza enfatizou
            revela revelou relembra relembrou indica indicou lamenta lamentou celebra celebrou defendem disparou desabafou desabafa brincou
            ironizou resume resumiu conclui completa prometeu promete pediu pede exigiu exige denunciou denuncia acusou acusa condenou condena
            esclareceu esclarece detalhou detalha ponderou pondera justificou justifica analisou analisa opinou opina recordou recorda insistiu
            insiste notou nota vincou realçou avisou avisa advertiu adverte questionou questiona contestou rebateu reforçou reforça dizia diziam
            explicava contava prosseguiu prossegue continuou continua postou posta divulgou citou cita gritou exclamou confessou confessa
            declararam explicaram explicam acrescentaram afirmam asseguram falou fala falaram finalizou finaliza
            """),
        (Cue | Participle, "dizendo acrescentando afirmando escrevendo"),
        (Label | Cue, "chamou chama chamado chamada denominado denominada apelidado intitulado intitulada classificou"),
        (According, "segundo conforme"),
        (AccordingNoun, "acordo opinião palavras"),
        (Pronoun | Masculine, "ele"),
        (Pronoun | Feminine, "ela"),
        (Pronoun, "eles elas nós eu"),
        (Determiner, "o a os as um uma uns umas este esta esse essa seu sua seus suas nosso nossa vários várias dois três"),
        (Preposition, """
            de do da dos das em no na nos nas com por pelo pela para sem sobre entre até desde contra durante após ante à ao aos às num numa
            """),
        (Auxiliary, "é são era eram foi foram há tem têm tinha tinham está estão será ser estar pode deve não"),
        (Adverb, "se me te lhe lhes não também depois ainda já então ontem hoje assim além próprio própria mesmo mesma agora posteriormente antes"),
        (Conjunction, "e ou mas porque que quando se como embora enquanto onde"),
        (Relative, "quem cujo cuja"),
        (Role, """
            presidente presidenta ministro ministra prefeito prefeita governador governadora diretor diretora chefe porta-voz senador senadora
            deputado deputada secretário secretária professor professora advogado advogada juiz juíza general especialista pesquisador pesquisadora
            embaixador embaixadora rei rainha papa candidato candidata líder jornalista escritor escritora autor autora ator atriz técnico
            economista analista promotor delegado delegada ativista testemunha morador moradora
            """),
        (Honorific | Masculine | Abbreviation, "senhor sr"),
        (Honorific | Feminine | Abbreviation, "senhora dona sra"),
        (Abbreviation, "sr sra dr dra d"),
        (Calendar, """
            segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto
            setembro outubro novembro dezembro
            """),
        (Work, "livro filme romance música canção álbum série programa artigo título obra operação exposição documentário"),
        (Body, """
            partido universidade ministério polícia governo senado congresso conselho tribunal banco jornal agência brasil portugal rússia ucrânia
            """),
        (Particle, "de da do dos das e van von"))
    {
        SpeaksAfterDash = true,
        DropsPronouns = true,
        AdverbEnding = "mente",
        GerundEndings = ["ando", "endo", "indo"],
        TheirVerbs = ["m"],
        InvertsFreely = true,
        Opinion = "para",
    };
}
