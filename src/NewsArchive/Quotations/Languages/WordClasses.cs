namespace NewsArchive.Quotations.Languages;

/// <summary>What a word can be as far as finding a speaker needs to know. A word may be several.</summary>
[Flags]
internal enum WordClasses
{
    /// <summary>A word like any other.</summary>
    None = 0,

    /// <summary>A verb that reports speech: <c>said</c>, <c>wrote</c>.</summary>
    Cue = 1,

    /// <summary>A verb that gives a name to things: <c>called</c>, <c>dubbed</c>. Few words after it are no speech.</summary>
    Label = 1 << 1,

    /// <summary>A cue whose hearer follows it: <c>told reporters</c>.</summary>
    Told = 1 << 2,

    /// <summary>A cue that hangs on the verb of its sentence: <c>saying</c>, <c>adding</c>.</summary>
    Participle = 1 << 3,

    /// <summary>The start of <c>according to</c> and its likes; the speaker follows.</summary>
    According = 1 << 4,

    /// <summary>A pronoun that can be the subject.</summary>
    Pronoun = 1 << 5,

    /// <summary>Stands for a man, or says that a name is a man's.</summary>
    Masculine = 1 << 6,

    /// <summary>Stands for a woman, or says that a name is a woman's.</summary>
    Feminine = 1 << 7,

    /// <summary>An article or possessive that begins a noun phrase.</summary>
    Determiner = 1 << 8,

    /// <summary>A preposition.</summary>
    Preposition = 1 << 9,

    /// <summary>A verb that helps another or links subject and predicate.</summary>
    Auxiliary = 1 << 10,

    /// <summary>A word that may stand between subject and cue.</summary>
    Adverb = 1 << 11,

    /// <summary>Joins or begins a clause; no noun phrase goes on over it.</summary>
    Conjunction = 1 << 12,

    /// <summary>Begins a clause about what stands before it: <c>who</c>, <c>which</c>, <c>that</c>.</summary>
    Relative = 1 << 13,

    /// <summary>A noun for somebody's office or trade: <c>mayor</c>, <c>spokesman</c>. It is a role, not part of a name.</summary>
    Role = 1 << 14,

    /// <summary>A form of address left out of names: <c>Mr.</c></summary>
    Honorific = 1 << 15,

    /// <summary>A weekday or month; written large in some languages, but nobody's name.</summary>
    Calendar = 1 << 16,

    /// <summary>A word written with a full stop that does not end a sentence.</summary>
    Abbreviation = 1 << 17,

    /// <summary>A noun for a work, after which a title follows: <c>book</c>, <c>film</c>.</summary>
    Work = 1 << 18,

    /// <summary>A word of the names of bodies, not people: <c>Party</c>, <c>University</c>.</summary>
    Body = 1 << 19,

    /// <summary>A small word inside names: <c>de</c>, <c>van</c>, <c>bin</c>.</summary>
    Particle = 1 << 20,

    /// <summary>A month that is also a name: <c>May</c>. After a name it is one.</summary>
    NameToo = 1 << 24,

    /// <summary>Stands for one person, man or woman: <c>hän</c>, <c>dia</c>.</summary>
    OnePerson = 1 << 25,

    /// <summary>A cue whose object is who spoke, unless it is passive: <c>quoted Smith as saying</c>, but <c>Smith was quoted</c>.</summary>
    Quotes = 1 << 26,

    /// <summary>A cue only before the word that <see cref="LanguageTraits.CuePairs"/> has with it: <c>as Smith put it</c>, <c>Smith fired back</c>.</summary>
    CueInPair = 1 << 27,

    /// <summary>A cue only after a verb such as <c>has</c>: <c>Smith has written</c>.</summary>
    Perfect = 1 << 28,

    /// <summary>An article that no subject begins with: <c>dem</c>, <c>des</c>.</summary>
    Oblique = 1 << 29,

    /// <summary>Says between two prepositions whose words follow: <c>de acuerdo con</c>, <c>na opinião de</c>.</summary>
    AccordingNoun = 1 << 30,

    /// <summary>Begins with a capital letter. Known from the text, not from the lexicon.</summary>
    Capital = 1 << 21,

    /// <summary>Ends with a possessive <c>'s</c>. Known from the text, not from the lexicon.</summary>
    Possessive = 1 << 22,

    /// <summary>Begins with a digit. Known from the text, not from the lexicon.</summary>
    Number = 1 << 23,
}
