namespace NewsArchive.Quotations.Speakers;

/// <summary>Somebody whom a sentence is about, or who is quoted: later pronouns may stand for him or her.</summary>
/// <param name="speaker">How the prose names him or her there.</param>
internal sealed class Focus(Speaker speaker)
{
    /// <summary>How the prose names him or her there.</summary>
    public Speaker Speaker => speaker;

    /// <summary>Who it is; null until somebody asks.</summary>
    public Person? Person { get; set; }
}
