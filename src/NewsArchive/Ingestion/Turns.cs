namespace NewsArchive.Ingestion;

/// <summary>Lets work that is numbered 0, 1, 2 … and done on several threads pass one at a time, in that order.</summary>
internal sealed class Turns : IPassage
{
    private readonly object _monitor = new();
    private long _next;
    private bool _isPassing;
    private bool _isClosed;

    /// <summary>Waits for the turn of a number, and does the work. Where it fails, nobody passes after it.</summary>
    /// <exception cref="OperationCanceledException">Closed before its turn came.</exception>
    public void Pass(long number, Action work)
    {
        Enter(number);
        var isDone = false;
        try
        {
            work();
            isDone = true;
        }
        finally
        {
            Leave(isDone);
        }
    }

    /// <summary>Lets nobody pass any more, and waits for whoever is passing.</summary>
    public void Close()
    {
        lock (_monitor)
        {
            _isClosed = true;
            Monitor.PulseAll(_monitor);
            while (_isPassing)
            {
                Monitor.Wait(_monitor);
            }
        }
    }

    private void Enter(long number)
    {
        lock (_monitor)
        {
            while (_next != number && !_isClosed)
            {
                Monitor.Wait(_monitor);
            }

            if (_isClosed)
            {
                throw new OperationCanceledException();
            }

            _isPassing = true;
        }
    }

    private void Leave(bool isDone)
    {
        lock (_monitor)
        {
            (_next, _isPassing) = (_next + 1, false);
            _isClosed |= !isDone;
            Monitor.PulseAll(_monitor);
        }
    }
}
