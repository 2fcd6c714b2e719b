namespace NewsArchive.Ingestion;

/// <summary>A step that every item of a pipeline goes through.</summary>
/// <param name="Work">What is done.</param>
/// <param name="IsOrdered">Whether items go through it one at a time in their order; else several at once.</param>
internal sealed record Step<T>(Action<T> Work, bool IsOrdered);

/// <summary>Lets items through a step: one at a time in their order, or as many at once as there is room for.</summary>
/// <param name="step">The step.</param>
/// <param name="free">The room that all steps without order share.</param>
internal sealed class Stage<T>(Step<T> step, SemaphoreSlim free)
{
    private readonly Turns? _turns = step.IsOrdered ? new() : null;

    /// <summary>Does the work on an item when it may pass.</summary>
    /// <exception cref="OperationCanceledException">Stopped, or closed, before.</exception>
    public void Pass(T item, long number, CancellationToken stop)
    {
        if (_turns is not null)
        {
            _turns.Pass(number, () => step.Work(item));
            return;
        }

        free.Wait(stop);
        try
        {
            step.Work(item);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Lets nobody pass any more who waits for a turn, and waits for whoever is passing.</summary>
    public void Close() => _turns?.Close();
}
