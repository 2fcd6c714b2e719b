namespace NewsArchive.Ingestion;

/// <summary>Lets work that is numbered 0, 1, 2 … and done on several threads pass one at a time, in that order.</summary>
internal sealed class Turns : IPassage
{
    private readonly object _monitor = new();
    private long _next;
    private bool _busy;
    private bool _closed;

    /// <summary>Waits for the turn of a number, and does the work. Where it fails, nobody passes after it.</summary>
    /// <exception cref="OperationCanceledException">Closed before its turn came.</exception>
    public void Pass(long number, Action work)
    {
        lock (_monitor)
        {
            while (_next != number && !_closed)
            {
                Monitor.Wait(_monitor);
            }

            _busy = _closed ? throw new OperationCanceledException() : true;
        }

        var isDone = false;
        try
        {
            work();
            isDone = true;
        }
        finally
        {
            lock (_monitor)
            {
                _busy = false;
                _next++;
                _closed |= !isDone;
                Monitor.PulseAll(_monitor);
            }
        }
    }

    /// <summary>Lets nobody pass any more, and waits for whoever is passing.</summary>
    public void Close()
    {
        lock (_monitor)
        {
            _closed = true;
            Monitor.PulseAll(_monitor);
            while (_busy)
            {
                Monitor.Wait(_monitor);
            }
        }
    }
}
