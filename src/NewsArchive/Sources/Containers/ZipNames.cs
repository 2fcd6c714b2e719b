using System.Text;
using System.Text.Unicode;

namespace NewsArchive.Sources.Containers;

/// <summary>Decodes names that are not marked as UTF-8: many programs write UTF-8 all the same; the others write what MS-DOS wrote.</summary>
internal sealed class ZipNames : Encoding
{
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    private ZipNames()
    {
    }

    /// <summary>The one instance.</summary>
    public static ZipNames Encoding { get; } = new();

    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => UTF8.GetByteCount(chars, index, count);

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => UTF8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => UTF8.GetMaxByteCount(charCount);

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => UTF8.GetMaxCharCount(byteCount);

    private static Encoding Of(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? UTF8 : Dos;
}
