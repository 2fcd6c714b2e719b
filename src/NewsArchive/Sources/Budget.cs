namespace NewsArchive.Sources;

/// <summary>What one file from the outside may still unpack to, whatever lies within what.</summary>
/// <param name="source">The file's name.</param>
/// <param name="limits">The limits.</param>
/// <param name="packed">How many bytes of it there are, or have been read.</param>
internal sealed class Budget(string source, SourceLimits limits, Func<long> packed)
{
    private long _unpacked;
    private int _members;

    /// <summary>The limits.</summary>
    public SourceLimits Limits => limits;

    /// <summary>Counts bytes that came out of something packed.</summary>
    /// <exception cref="LimitException">They are too many.</exception>
    public void Unpacked(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > limits.MaxTotal)
        {
            throw new LimitException($"{source}: unpacks to more than {limits.MaxTotal} bytes in all; raise --max-total to read the rest", endsContainer: true);
        }

        if (Exceeds(_unpacked, packed()))
        {
            throw new LimitException($"{source}: unpacks to more than {limits.MaxRatio} times its size; raise --max-ratio to read the rest", endsContainer: true);
        }
    }

    /// <summary>Counts one member.</summary>
    /// <exception cref="LimitException">They are too many.</exception>
    public void Member()
    {
        if (++_members > limits.MaxMembers)
        {
            throw new LimitException($"{source}: holds more than {limits.MaxMembers} members; raise --max-members to read the rest", endsContainer: true);
        }
    }

    /// <summary>Counts what comes out of one packed stream, and holds it to the ratio.</summary>
    /// <param name="name">The name of what is unpacked.</param>
    /// <param name="size">How many packed bytes there are, or have been read.</param>
    public WatchedStream.Watch Meter(string name, Func<long> size)
    {
        var total = 0L;
        return read =>
        {
            total += read.Length;
            if (Exceeds(total, size()))
            {
                throw new LimitException($"{name}: unpacks to more than {limits.MaxRatio} times its size; raise --max-ratio to read it", endsContainer: false);
            }

            Unpacked(read.Length);
        };
    }

    private bool Exceeds(long unpacked, long from) => unpacked > SourceLimits.Harmless && unpacked / limits.MaxRatio > from;
}
