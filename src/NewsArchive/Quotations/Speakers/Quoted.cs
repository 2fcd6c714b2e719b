using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who spoke where a paper quotes: <c>the Courier quoted Smith as saying</c>.</summary>
internal static class Quoted
{
    /// <summary>The object of such a verb; null for another verb and in the passive, <c>Smith was quoted as saying</c>, where the subject spoke.</summary>
    public static Speaker? In(Sentence sentence, int cue) =>
        sentence[cue].Is(WordClasses.Quotes) && !sentence[cue - 1].Is(WordClasses.Auxiliary) ? SubjectAfter.Of(sentence, cue + 1) : null;
}
