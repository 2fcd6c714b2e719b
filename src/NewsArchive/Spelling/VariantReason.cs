namespace NewsArchive.Spelling;

/// <summary>Why a spelling is a variant of a word, surest first.</summary>
public enum VariantReason
{
    /// <summary>The same letters, folded: Wałęsa and Walesa. Always looked for.</summary>
    Fold,

    /// <summary>Another form of the word: university and universities.</summary>
    Inflection,

    /// <summary>A known spelling of the same name: Kharkiv and Kharkov.</summary>
    Name,

    /// <summary>The same name in other letters, or by another system of writing it in Latin ones: Zelensky and Зеленський.</summary>
    Transliteration,

    /// <summary>A word of the archive that differs by a letter or two.</summary>
    Near,
}
