namespace NewsArchive.Sources.Containers;

/// <summary>Cuts a stream of bytes into lines.</summary>
/// <param name="stream">The stream.</param>
/// <param name="maxLength">The most bytes that a line may have.</param>
internal sealed class LineReader(Stream stream, long maxLength)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Reads the next line, without what ends it. It is valid up to the next call.</summary>
    /// <param name="line">The line; empty where it is too long, whose rest is passed over.</param>
    /// <param name="tooLong">Whether it is too long.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        (line, tooLong) = (default, false);
        for (var searched = 0; ;)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0 || (_ended && _end > _start))
            {
                var whole = length >= 0 ? searched + length : _end - _start;
                line = tooLong ? default : _buffer.AsMemory(_start, whole);
                _start = Math.Min(_start + whole + 1, _end);
                Number++;
                return true;
            }

            if (_ended)
            {
                Number += tooLong ? 1 : 0;
                return tooLong;
            }

            searched = _end - _start;
            if (searched > maxLength)
            {
                (tooLong, searched, _start) = (true, 0, _end);
            }

            Fill();
        }
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }

        var count = stream.Read(_buffer.AsSpan(_end));
        _end += count;
        _ended = count == 0;
    }
}
