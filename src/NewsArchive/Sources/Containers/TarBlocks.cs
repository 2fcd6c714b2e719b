namespace NewsArchive.Sources.Containers;

/// <summary>
/// A tar file while it is read. The runtime's reader says of three things alike that there is no other member: of the end mark, which is a block of zeros, of
/// a file that was cut off between two members, and of a header whose checksum is gone. This tells them apart, and goes on behind an end mark, since
/// tar files are put together with <c>cat</c>.
/// </summary>
/// <param name="inner">The file; it stays open.</param>
internal sealed class TarBlocks(Stream inner) : Stream
{
    private const int Size = TarHeader.Size;

    // What was read last; so long as nothing was, no end mark.
    private readonly byte[] _last = [.. Enumerable.Repeat((byte)1, Size)];
    private int _again;
    private bool _hasEnded;
    private bool _isOdd;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => inner.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => inner.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => inner.Position - _again;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <summary>Goes on behind where the runtime's reader stopped, at the next header. That is right behind the end mark, or something else lies between.</summary>
    /// <param name="isEmpty">Whether there was no member so far.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">The reader stopped at no end mark; or something else lay between or is all that there is, and this is the end.</exception>
    public bool GoOn(bool isEmpty)
    {
        if (!IsZero)
        {
            throw new InvalidDataException(_hasEnded || (inner.CanSeek && inner.Length - inner.Position < Size) ? "its end mark is missing" : "a header has no checksum");
        }

        var passed = false;
        while (inner.ReadAtLeast(_last, Size, throwOnEndOfStream: false) == Size)
        {
            if (TarHeader.Is(_last))
            {
                (_again, _isOdd) = (Size, _isOdd || passed);
                return true;
            }

            passed |= !IsZero;
        }

        return _isOdd || (passed && isEmpty) ? throw new InvalidDataException("a part of it is no member") : false;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_again > 0)
        {
            var count = Math.Min(_again, buffer.Length);
            _last.AsSpan(Size - _again, count).CopyTo(buffer);
            _again -= count;
            return count;
        }

        var read = inner.Read(buffer);
        _hasEnded |= read == 0 && !buffer.IsEmpty;
        Remember(buffer[..read]);
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        var from = origin == SeekOrigin.Current ? offset - _again : offset;
        _again = 0;
        return inner.Seek(from, origin);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool IsZero => !_last.AsSpan().ContainsAnyExcept((byte)0);

    private void Remember(ReadOnlySpan<byte> read)
    {
        var kept = Math.Max(0, Size - read.Length);
        _last.AsSpan(Size - kept).CopyTo(_last);
        read[Math.Max(0, read.Length - Size)..].CopyTo(_last.AsSpan(kept));
    }
}
