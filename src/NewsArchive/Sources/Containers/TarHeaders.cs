namespace NewsArchive.Sources.Containers;

/// <summary>
/// A tar file on its way to the runtime's reader, which gives up at headers that are good enough: where the number of an owner is beyond Int32, or a time outside
/// the calendar, and at a sparse file in GNU's old form. Such numbers are taken out; the sparse file becomes one of another kind, and is told by <see cref="IsSparse"/>.
/// </summary>
/// <param name="inner">The file; it stays open.</param>
internal sealed class TarHeaders(Stream inner) : Stream
{
    private const int Size = TarHeader.Size;
    private const long LongestAttributes = 1 << 20;

    // A header, and attributes behind it, as they are handed on.
    private byte[] _ahead = [];
    private int _given;

    // Where the reader is, where the next header begins, and how many bytes it never sees.
    private long _position;
    private long _next;
    private long _left;

    /// <summary>Whether the member whose header was read last is a sparse file in GNU's old form.</summary>
    public bool IsSparse { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => inner.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => inner.Length - _left;

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_given == _ahead.Length && _position >= _next && !buffer.IsEmpty)
        {
            ReadAhead();
        }

        var read = _given < _ahead.Length ? Given(buffer) : inner.Read(buffer[..(int)Math.Clamp(_next - _position, 0, buffer.Length)]);
        _position += read;
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        var target = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => _position + offset, _ => Length + offset };
        inner.Seek(target - (_position + _ahead.Length - _given), SeekOrigin.Current);
        (_ahead, _given, _position) = ([], 0, target);
        _next = Math.Max(_next, TarHeader.Rounded(target));
        return target;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Given(Span<byte> buffer)
    {
        var count = Math.Min(_ahead.Length - _given, buffer.Length);
        _ahead.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    private void ReadAhead()
    {
        var block = new byte[Size];
        var read = inner.ReadAtLeast(block, Size, throwOnEndOfStream: false);
        (_ahead, _given, _next) = (block[..read], 0, _position + read);
        if (read == Size && TarHeader.Is(block))
        {
            Mend(block);
        }
    }

    private void Mend(byte[] block)
    {
        TarHeader header = new(block);
        _next += TarHeader.Rounded(header.DataLength);
        if (header.HasAttributes && header.DataLength <= LongestAttributes)
        {
            var attributes = new byte[header.DataLength];
            var read = inner.ReadAtLeast(attributes, attributes.Length, throwOnEndOfStream: false);
            TarHeader.Hide(attributes.AsSpan(0, read));
            _ahead = [.. block, .. attributes.AsSpan(0, read)];
        }

        if (header.IsMember)
        {
            IsSparse = header.IsOldSparse;
            PassMap(block, IsSparse && header.HasMoreMap);
        }

        header.Mend();
        block.CopyTo(_ahead, 0);
    }

    // What does not fit into the header of where the file has bytes: blocks of their own, which its length leaves out.
    private void PassMap(byte[] header, bool goesOn)
    {
        var map = new byte[header.Length];
        while (goesOn && inner.ReadAtLeast(map, Size, throwOnEndOfStream: false) == Size)
        {
            _left += Size;
            goesOn = map[TarHeader.MapGoesOn] != 0;
        }
    }
}
