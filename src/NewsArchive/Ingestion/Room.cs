namespace NewsArchive.Ingestion;

/// <summary>Lets so many work at once, whoever has the lowest number first: others wait for their turn behind it, and it waits for nobody.</summary>
/// <param name="most">How many.</param>
internal sealed class Room(int most) : IPassage
{
    private readonly object _monitor = new();
    private readonly SortedSet<long> _waiting = [];
    private int _inside;
    private bool _isClosed;

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
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Close()
    {
        lock (_monitor)
        {
            _isClosed = true;
            Monitor.PulseAll(_monitor);
        }
    }

    private void Enter(long number)
    {
        lock (_monitor)
        {
            _waiting.Add(number);
            while (!_isClosed && (_inside == most || _waiting.Min != number))
            {
                Monitor.Wait(_monitor);
            }

            _waiting.Remove(number);
            if (_isClosed)
            {
                throw new OperationCanceledException();
            }

            // Whoever is the lowest now may find room too.
            _inside++;
            Monitor.PulseAll(_monitor);
        }
    }

    private void Leave()
    {
        lock (_monitor)
        {
            _inside--;
            Monitor.PulseAll(_monitor);
        }
    }
}
