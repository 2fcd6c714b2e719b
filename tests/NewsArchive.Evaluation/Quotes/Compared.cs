using NewsArchive.Evaluation.Answers;
using NewsArchive.Evaluation.Labels;

namespace NewsArchive.Evaluation.Quotes;

/// <summary>A text made ready for comparing.</summary>
internal class Compared(string? text)
{
    /// <summary>The canonical form.</summary>
    public string Text { get; } = QuoteText.Canonical(text);

    /// <summary>Its words.</summary>
    public string[] Words { get; } = QuoteText.Words(text);

    /// <summary>Whether two are the same by one form or the other.</summary>
    public bool IsSame(Compared other) => Text == other.Text || Words.SequenceEqual(other.Words);
}

/// <summary>A labelled stretch made ready for comparing.</summary>
internal sealed class Stretch(LabelledQuotation label) : Compared(label.Text)
{
    /// <summary>The label.</summary>
    public LabelledQuotation Label => label;
}

/// <summary>A labelled stretch that is no quotation, made ready for comparing.</summary>
internal sealed class Negative(LabelledNegative label) : Compared(label.Text)
{
    /// <summary>The label.</summary>
    public LabelledNegative Label => label;
}

/// <summary>A quotation of the answer made ready for comparing.</summary>
internal sealed class Found(AnswerQuotation answer) : Compared(answer.Text)
{
    /// <summary>The answer.</summary>
    public AnswerQuotation Answer => answer;
}
