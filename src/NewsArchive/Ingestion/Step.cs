namespace NewsArchive.Ingestion;

/// <summary>A step that every item of a pipeline goes through.</summary>
/// <param name="Work">What is done.</param>
/// <param name="IsOrdered">Whether items go through it one at a time in their order; else several at once.</param>
internal sealed record Step<T>(Action<T> Work, bool IsOrdered);

/// <summary>Decides who may work on numbered items, and when.</summary>
internal interface IPassage
{
    /// <summary>Waits until an item may pass, and does the work.</summary>
    /// <exception cref="OperationCanceledException">Closed before.</exception>
    void Pass(long number, Action work);

    /// <summary>Lets nobody pass any more.</summary>
    void Close();
}
