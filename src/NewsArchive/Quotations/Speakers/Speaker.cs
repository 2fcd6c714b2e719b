using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>How the prose names a speaker at one place.</summary>
internal enum SpeakerKind
{
    /// <summary>By a name, with or without a role.</summary>
    Name,

    /// <summary>By a description: <c>a spokesman</c>, <c>police</c>.</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>A speaker as the prose names him or her at one place.</summary>
/// <param name="Mention">The words as they stand: name, description or pronoun, without apposition.</param>
/// <param name="Kind">How the prose names the speaker.</param>
internal sealed record Speaker(TextSpan Mention, SpeakerKind Kind)
{
    /// <summary>The role that stands before the name or in apposition after it.</summary>
    public TextSpan? Role { get; init; }

    /// <summary>Whether a pronoun stands for one person, man or woman, or the words after a name say that it is somebody's: <c>Rihanna, who sang</c>.</summary>
    public bool IsOnePerson { get; init; }

    /// <summary>Whether the words say that the speaker is a man or a woman.</summary>
    public Gender Gender { get; init; }
}
