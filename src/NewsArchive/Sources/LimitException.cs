namespace NewsArchive.Sources;

/// <summary>A limit of <see cref="SourceLimits"/> was reached while reading.</summary>
#pragma warning disable CA1032 // nobody makes one without saying what it ends
internal sealed class LimitException : IOException
#pragma warning restore CA1032
{
    /// <summary>Makes one.</summary>
    /// <param name="message">One line for people: the file, the limit, the option that raises it.</param>
    /// <param name="endsContainer">Whether the outermost container is read no further.</param>
    public LimitException(string message, bool endsContainer)
        : base(message) => EndsContainer = endsContainer;

    /// <summary>Whether the outermost container is read no further; else only one member is left out.</summary>
    public bool EndsContainer { get; }
}
