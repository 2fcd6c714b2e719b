using System.Collections.Concurrent;
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
internal sealed unsafe class Patience(WriteOptions how)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // By numbers, as SQLite knows them: nothing is lost where it asks for one that is gone.
    private static readonly ConcurrentDictionary<nint, Wait> Waits = [];
    private static long LastNumber;

    private readonly WriteOptions _how = how;

    /// <summary>Whether it gave up: nothing is waited for any more.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Waits for a connection from now on, until that sets a timeout of its own.</summary>
    public void Serve(SqliteConnection connection)
    {
        var number = (nint)Interlocked.Increment(ref LastNumber);
        Waits[number] = new(this);
        connection.Disposed += (_, _) => Waits.TryRemove(number, out var _);
        _ = Sqlite3.BusyHandler(connection.Handle!.DangerousGetHandle(), &OnBusy, number);
    }

    [UnmanagedCallersOnly]
    private static int OnBusy(nint state, int count) => Waits.TryGetValue(state, out var wait) && wait.GoesOn(count) ? 1 : 0;

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
