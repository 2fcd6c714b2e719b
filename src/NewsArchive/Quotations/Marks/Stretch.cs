using NewsArchive.Text;

namespace NewsArchive.Quotations.Marks;

/// <summary>A stretch between an opening mark and its closing mark, within one paragraph.</summary>
/// <param name="Span">From the opening mark to the end of the closing mark.</param>
/// <param name="Words">What stands between the marks, trimmed; never empty.</param>
/// <param name="Mark">The opening mark; of a doubled apostrophe, one of the two; of speech without marks, the dash.</param>
/// <param name="Closed">Whether the closing mark is there; without it the stretch ends with its paragraph, or before the next opening mark.</param>
internal readonly record struct Stretch(TextSpan Span, TextSpan Words, char Mark, bool Closed)
{
    /// <summary>Whether a word goes on behind it: <c>„Müll“-Rede</c>.</summary>
    public bool IsPartOfWord(string text) => Closed && Span.End + 1 < text.Length && text[Span.End] == '-' && char.IsLetter(text[Span.End + 1]);

    /// <summary>Whether it goes on with the stretch before it after words that report both.</summary>
    public bool IsRest { get; init; }
}
