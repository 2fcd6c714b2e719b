namespace NewsArchive.Ingestion;

/// <summary>Lets so many work at once, whoever has the lowest number first: others wait for their turn behind it, and it waits for nobody.</summary>
/// <param name="most">How many.</param>
internal sealed class Room(int most) : IPassage
{
    private readonly object _monitor = new();
    private readonly SortedSet<long> _waiting = [];
    private int _inside;
    private bool _closed;

    /// <inheritdoc/>
    public void Pass(long number, Action work)
    {
        Enter(number);
        try
        {
            work();
        }
        finally
        {
            lock (_monitor)
            {
                _inside--;
                Monitor.PulseAll(_monitor);
            }
        }
    }

    /// <inheritdoc/>
    public void Close()
    {
        lock (_monitor)
        {
            _closed = true;
            Monitor.PulseAll(_monitor);
        }
    }

    private void Enter(long number)
    {
        lock (_monitor)
        {
            _waiting.Add(number);
            while (!_closed && (_inside == most || _waiting.Min != number))
            {
                Monitor.Wait(_monitor);
            }

            _waiting.Remove(number);
            _inside += _closed ? throw new OperationCanceledException() : 1;
            Monitor.PulseAll(_monitor);
        }
    }
}
