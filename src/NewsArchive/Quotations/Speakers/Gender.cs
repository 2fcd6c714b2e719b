using NewsArchive.Quotations.Languages;

namespace NewsArchive.Quotations.Speakers;

/// <summary>What pronouns and forms of address tell of a speaker.</summary>
internal enum Gender
{
    /// <summary>Nothing is told.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Man,

    /// <summary>A woman.</summary>
    Woman,
}

/// <summary>Reads <see cref="Gender"/> from words.</summary>
internal static class Genders
{
    /// <summary>The gender that a word tells.</summary>
    public static Gender Of(WordClasses classes) => (classes & (WordClasses.Masculine | WordClasses.Feminine)) switch
    {
        WordClasses.Masculine => Gender.Man,
        WordClasses.Feminine => Gender.Woman,
        _ => Gender.Unknown,
    };
}
