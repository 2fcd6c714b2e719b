namespace NewsArchive.Sources;

/// <summary>A stream to read from front to back, with somebody who sees each stretch as it is read and may object by throwing.</summary>
/// <param name="inner">The stream; closed with this one.</param>
/// <param name="watch">Gets what was read; nothing where the stream ends.</param>
internal sealed class WatchedStream(Stream inner, WatchedStream.Watch watch) : Stream
{
    /// <summary>Sees what was read.</summary>
    public delegate void Watch(ReadOnlySpan<byte> read);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        if (count > 0 || !buffer.IsEmpty)
        {
            watch(buffer[..count]);
        }

        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
