namespace NewsArchive.Model;

/// <summary>
/// A half-open range of a file's bytes: <c>start_byte</c> and <c>end_byte</c> in JSON and SQL.
/// </summary>
/// <param name="Start">Offset of the first byte, counted from 0 at the start of the file, a byte-order mark included.</param>
/// <param name="End">Offset of the byte after the last one. Never before <paramref name="Start"/>.</param>
public readonly record struct ByteRange(int Start, int End)
{
    /// <summary>The number of bytes in the range.</summary>
    public int Length => End - Start;
}
