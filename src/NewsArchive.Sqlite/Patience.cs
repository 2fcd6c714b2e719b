using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Native;

namespace NewsArchive.Sqlite;

/// <summary>
/// Waits, in the midst of writing, for programs that know nothing of <see cref="ArchiveLock"/>, such as SQLite's shell: says so after a moment, and gives up in the
/// end, or at once when cancelled. Shared by the connections of one store.
/// </summary>
/// <param name="how">Whom to tell, how long to wait, and what ends it.</param>
internal sealed unsafe class Patience(WriteOptions how) : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly WriteOptions _how = how;
    private readonly List<GCHandle> _handles = [];

    /// <summary>Whether it gave up: nothing is waited for any more.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Waits for a connection from now on, until that sets a timeout of its own. To be disposed of when all connections are closed.</summary>
    public void Serve(SqliteConnection connection)
    {
        var handle = GCHandle.Alloc(new Wait(this));
        lock (_handles)
        {
            _handles.Add(handle);
        }

        _ = Sqlite3.BusyHandler(connection.Handle!.DangerousGetHandle(), &OnBusy, GCHandle.ToIntPtr(handle));
    }

    public void Dispose() => _handles.ForEach(handle => handle.Free());

    [UnmanagedCallersOnly]
    private static int OnBusy(nint state, int count) => ((Wait)GCHandle.FromIntPtr(state).Target!).GoesOn(count) ? 1 : 0;

    /// <summary>What one connection waits for.</summary>
    private sealed class Wait(Patience patience)
    {
        private long _since;
        private bool _isTold;

        public bool GoesOn(int count)
        {
            if (count == 0)
            {
                (_since, _isTold) = (Stopwatch.GetTimestamp(), false);
            }

            var how = patience._how;
            var waited = Stopwatch.GetElapsedTime(_since);
            if (waited >= Moment && !_isTold)
            {
                _isTold = true;
                how.Waiting();
            }

            patience.IsOver |= waited >= how.Patience;
            return !patience.IsOver && !how.Cancel.WaitHandle.WaitOne(Pause);
        }
    }
}
