using System.Buffers;

namespace NewsArchive.Cli.Rendering;

/// <summary>Hands on what is written whenever a piece is full, so that an object of any size takes no more memory than a piece.</summary>
/// <param name="output">Where it goes.</param>
internal sealed class Spill(Output output) : IBufferWriter<byte>
{
    private byte[] _piece = new byte[1 << 16];
    private int _written;

    /// <inheritdoc/>
    public void Advance(int count) => _written += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _written < Math.Max(sizeHint, 1))
        {
            Flush();
            _piece = _piece.Length < sizeHint ? new byte[sizeHint] : _piece;
        }

        return _piece.AsMemory(_written);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands on the rest.</summary>
    public void Flush()
    {
        output.Write(_piece.AsSpan(0, _written));
        _written = 0;
    }
}
