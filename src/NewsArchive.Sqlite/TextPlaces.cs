using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>Where an article's paragraphs stand in its stored text: in the file's own bytes, or where those are not the text's, in its UTF-8.</summary>
internal sealed class TextPlaces(Article article)
{
    private int _character;
    private int _byte;

    /// <summary>The place of the next paragraph; null where its words are no slice of the text. Ask in reading order, once for each.</summary>
    public ByteRange? Next(Paragraph paragraph) => article.TextIsExact ? InFile(paragraph) : InText(paragraph.Words.Span);

    /// <summary>Whether a stretch of the file is exactly these words.</summary>
    public static bool Holds(ReadOnlySpan<byte> file, ByteRange range, ReadOnlySpan<char> words)
    {
        if (range.Start < 0 || range.End > file.Length || range.Length < words.Length)
        {
            return false;
        }

        var bytes = file[range.Start..range.End];
        return bytes.Length == words.Length ? Ascii.Equals(bytes, words) : bytes.Length <= Encoding.UTF8.GetMaxByteCount(words.Length) && IsUtf8Of(words, bytes);
    }

    private static bool IsUtf8Of(ReadOnlySpan<char> words, ReadOnlySpan<byte> bytes)
    {
        var written = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var isWhole = Utf8.FromUtf16(words, written.AsSpan(0, bytes.Length), out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        var isSame = isWhole && bytes.SequenceEqual(written.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(written);
        return isSame;
    }

    private ByteRange? InFile(Paragraph paragraph) => Holds(article.Content.Bytes.Span, paragraph.Range, paragraph.Words.Span) ? paragraph.Range : null;

    private ByteRange? InText(ReadOnlySpan<char> words)
    {
        var found = article.Text.AsSpan(_character).IndexOf(words);
        if (found < 0)
        {
            return null;
        }

        var start = _byte + Encoding.UTF8.GetByteCount(article.Text.AsSpan(_character, found));
        var end = start + Encoding.UTF8.GetByteCount(words);
        (_character, _byte) = (_character + found + words.Length, end);
        return new(start, end);
    }
}
