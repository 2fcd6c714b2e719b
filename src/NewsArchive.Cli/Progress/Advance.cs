namespace NewsArchive.Cli.Progress;

/// <summary>How far a long piece of work has come. Any thread may note and look.</summary>
/// <param name="clock">The time.</param>
internal sealed class Advance(TimeProvider clock)
{
    // A rate over less jumps with every batch; over more it speaks of files that were passed over long ago.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly Queue<(long At, long Bytes)> _samples = [];
    private long _files;
    private long _bytes;
    private long? _totalFiles = 0;
    private long? _totalBytes;
    private string? _phase;

    /// <summary>Notes that so many more files, and bytes on disk, are done.</summary>
    public void Pass(int files, long bytes)
    {
        Interlocked.Add(ref _files, files);
        Interlocked.Add(ref _bytes, bytes);
    }

    /// <summary>Notes that there is so much to do, besides what was noted before.</summary>
    /// <param name="files">Files; null where they cannot be told.</param>
    /// <param name="bytes">Bytes.</param>
    public void Expect(long? files, long bytes)
    {
        lock (_lock)
        {
            (_totalFiles, _totalBytes) = (_totalFiles + files, (_totalBytes ?? 0) + bytes);
        }
    }

    /// <summary>Notes that the files are done, and what is being done now.</summary>
    public void Enter(string phase)
    {
        lock (_lock)
        {
            _phase = phase;
        }
    }

    /// <summary>How it stands now. The rate is that since earlier looks.</summary>
    public Standing Look()
    {
        lock (_lock)
        {
            var (now, bytes) = (clock.GetTimestamp(), Interlocked.Read(ref _bytes));
            while (_samples.Count > 1 && clock.GetElapsedTime(_samples.Peek().At, now) > Window)
            {
                _samples.Dequeue();
            }

            _samples.Enqueue((now, bytes));
            var (since, before) = _samples.Peek();
            var seconds = clock.GetElapsedTime(since, now).TotalSeconds;
            return new(Interlocked.Read(ref _files), bytes)
            {
                TotalFiles = _totalBytes is null ? null : _totalFiles,
                TotalBytes = _totalBytes,
                BytesPerSecond = seconds > 0 ? (bytes - before) / seconds : 0,
                Phase = _phase,
            };
        }
    }
}
