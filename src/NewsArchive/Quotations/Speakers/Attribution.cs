using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>What the prose around a quotation says of who spoke.</summary>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Confidence">How sure that rule is, from 0 to 1.</param>
internal sealed record Attribution(string Rule, double Confidence)
{
    /// <summary>The cue stands right after the quotation, subject before it.</summary>
    public const string After = "cue.after";

    /// <summary>The cue stands right after the quotation, subject after it.</summary>
    public const string Inverted = "cue.inverted";

    /// <summary>The cue stands before the quotation.</summary>
    public const string Before = "cue.before";

    /// <summary>As <see cref="Before"/>, the subject being that of the sentence.</summary>
    public const string Sentence = "cue.sentence";

    /// <summary><c>according to</c>.</summary>
    public const string According = "according";

    /// <summary>A name or a sentence with a colon before the quotation.</summary>
    public const string Colon = "colon";

    /// <summary>A dash and a name after the quotation.</summary>
    public const string Dash = "dash";

    /// <summary>The quotation goes on with what the last one in the paragraph said.</summary>
    public const string Continued = "continued";

    /// <summary>The quotation is the whole paragraph; the speaker is the last one of the paragraph before.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>The paragraph before ends with a colon and says who speaks.</summary>
    public const string Lead = "lead";

    /// <summary>The speaker is the subject of the sentence before, in the same paragraph.</summary>
    public const string Subject = "subject";

    /// <summary>Who spoke, as named here.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The verb.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Whether the sentence after the quotation says who spoke: <c>«…». Lo ha detto Vera</c>.</summary>
    public bool SaysItLater { get; init; }

    /// <summary>Whether the verb tells that a text says it, and nobody: <c>«…», говорится в докладе</c>.</summary>
    public bool SaysNobody { get; init; }

    /// <summary>Whether the verb only gives a name to things.</summary>
    public bool Labels { get; init; }
}
