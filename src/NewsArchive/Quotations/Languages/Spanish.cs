using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Spanish news.</summary>
internal static class Spanish
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "es",
        (Cue, """
            dijo dijeron dice dicen afirmó afirma afirmaron aseguró asegura aseguraron señaló señala explicó explica añadió añade agregó agrega
            declaró declara escribió escribe tuiteó tuitea indicó indica sostuvo sostiene manifestó manifiesta expresó expresa comentó comenta
            advirtió advierte preguntó pregunta respondió responde contestó insistió insiste recordó recuerda denunció denuncia subrayó subraya
            destacó destaca anunció anuncia concluyó reconoció reconoce admitió confirmó contó cuenta relató relata apuntó apunta publicó precisó
            reiteró lamentó criticó exigió pidió prometió gritó exclamó puntualizó puntualiza opinó opina concluyeron concluye detalló detalla aseveró
            asevera expuso expone enfatizó enfatiza mencionó menciona recalcó recalca remarcó remarca resaltó resalta reveló revela precisa precisaron
            reflexionó reflexiona confesó confiesa acotó acota aclaró aclara aclararon lamenta argumentó argumenta alertó alerta apostilló apostilla
            sentenció sentencia defendió defiende admite adelantó adelanta continuó continúa prosiguió prosigue reclamó reclama cuestionó cuestiona
            narró narra espetó ironizó bromeó bromea zanjó zanja matizó matiza remachó razonó razona valoró valora auguró vaticinó celebró celebra
            criticaron critica condenó condena acusó acusa avisó avisa abundó ejemplificó resumió resume confirmaron confirma reiteraron reitera exige
            pide promete informó informa informaron señalaron señalan afirman indicaron indican explicaron explican añadieron añaden agregaron agregan
            recordaron recuerdan denunciaron denuncian advirtieron advierten destacaron destacan sostienen manifestaron manifiestan aseguran dictaminó
            rechazó rechaza insistieron insisten relataron contaron subrayaron decía decían explicaba contaba añadía apuntaba aseguraba señalaba
            recordaba remató remata tiró aducen adujo recalcan recalcaron respondieron responden rememoró rememora arguyó argumentan argumentaron
            confesaron lamentan replicó replica disparó terció deslizó subrayan apuntan apuntaron precisan aclaran critican comentan comentaron
            declararon declaran expresaron expresan mencionaron opinan cuentan narran ironiza soltó suelta desliza contestan contestaron alegó alega
            alegan retrucó chicaneó sintetizó completó preguntaba respondía afirmaba sostenía insistía reconocía advertía lamentaba destacaba
            subrayaba comentaba planteó planteaba
            """),
        (Perfect, """
            dicho afirmado asegurado señalado explicado añadido agregado declarado escrito indicado sostenido manifestado expresado comentado
            advertido preguntado respondido insistido recordado denunciado subrayado destacado anunciado concluido reconocido admitido confirmado
            contado relatado apuntado publicado precisado reiterado lamentado criticado exigido pedido prometido replicado confesado sentenciado
            argumentado remachado defendido incidido apostillado zanjado aclarado puntualizado recalcado enfatizado mencionado revelado reflexionado
            narrado reivindicado reprochado ironizado bromeado rematado proseguido continuado augurado vaticinado rechazado condenado avisado valorado
            detallado opinado alertado celebrado remarcado matizado informado resumido descrito deslizado terciado soltado alegado completado
            apuntillado
            """),
        (Perfect | Label, "definido calificado tildado considerado"),
        (Participle, "nacido nacida natural preguntado preguntada consultado consultada"),
        (Cue | Participle, "diciendo añadiendo afirmando señalando asegurando escribiendo"),
        (Label | Cue, """
            llamó llama llamado llamada denominado denominada calificó califica apodado titulado titulada bautizada definió define describió describe
            consideró considera tildó tilda
            """),
        (According, "según"),
        (AccordingNoun, "acuerdo juicio opinión palabras"),
        (Pronoun | Masculine, "él"),
        (Pronoun | Feminine, "ella"),
        (Pronoun, "ellos ellas nosotros yo"),
        (Determiner, "el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra mi varios varias algunos dos tres"),
        (Preposition, "de del a al en con por para sin sobre entre hasta desde contra hacia durante tras ante bajo según vía mediante excepto"),
        (Auxiliary, "es son era eran fue fueron ha han había habían está están será ser estar puede debe"),
        (Adverb, """
            siempre nunca ahora aquí incluso finalmente se le les lo me nos te no también luego después además ya todavía aún así entonces ayer hoy
            asimismo mismo misma primero antes apenas quizá quizás tampoco
            """),
        (Conjunction, "y e o u pero porque que cuando si como aunque mientras donde sino"),
        (Relative, "quien quienes cual"),
        (Role, """
            presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora director directora jefe jefa portavoz vocero vocera
            senador senadora diputado diputada secretario secretaria profesor profesora abogado abogada juez jueza general experto experta
            investigador investigadora embajador embajadora rey reina papa canciller candidato candidata líder periodista escritor escritora autor
            autora actor actriz entrenador economista analista fiscal activista testigo vecino vecina expresidente expresidenta vicepresidente
            vicepresidenta exministro exministra mandatario mandataria convencional consejero consejera concejal concejala titular ingeniero ingeniera
            médico médica doctor doctora entrenadora capitán jugador jugadora delantero portero empresario empresaria cantante historiador
            historiadora coordinador coordinadora gerente rector rectora comisario comisaria coronel teniente comandante obispo arzobispo cardenal
            sacerdote madre padre hermano hermana hijo hija eurodiputado eurodiputada sindicalista letrado letrada magistrado magistrada técnico
            seleccionador vicesecretario vicesecretaria
            """),
        (Honorific | Masculine | Abbreviation, "señor don sr"),
        (Honorific | Feminine | Abbreviation, "señora doña sra"),
        (Abbreviation, "sr sra dr dra d st ee.uu"),
        (Calendar, """
            semana mes año tarde noche mañana lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
            septiembre octubre noviembre diciembre víspera madrugada
            """),
        (Work, "libro película novela canción álbum serie programa artículo título obra operación exposición documental"),
        (Body, """
            partido universidad ministerio policía gobierno senado congreso consejo tribunal banco diario agencia españa rusia ucrania méxico
            argentina junta comisión fiscalía ayuntamiento comunidad generalitat asociación federación corte ejército guardia unión europea onu otan
            ejecutivo asamblea cámara instituto fundación sindicato empresa mesa audiencia
            """),
        (Particle, "de del la las los y e van von der den bin"))
    {
        SpeaksAfterDash = true,
        AdverbEnding = "mente",
        VerbEnding = "ó",
        GerundEndings = ["ando", "iendo", "yendo", "ándose", "iéndose"],
        TheirVerbs = ["n"],
        DropsPronouns = true,
        ItWords = ["lo"],
        ThesePhrases = ["con esas palabras", "con estas palabras", "con esa frase", "con esta frase", "son palabras de", "son las palabras de"],
        ThusWords = ["así"],
        InvertsFreely = true,
        ArticlesInNames = true,
        As = "como",
        Who = "quien",
        Have = ["ha", "han", "había", "habían"],
        Opinion = "para",
    };
}
