using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>Where an article's paragraphs stand in its stored text: in the file's own bytes, or where those are not the text's, in its UTF-8.</summary>
internal sealed class TextPlaces(Article article)
{
    private int _character;
    private int _byte;

    /// <summary>The place of the next paragraph; null where its words are no slice of the text. Ask in reading order, once for each.</summary>
    public ByteRange? Next(Paragraph paragraph) => article.TextIsExact ? InFile(paragraph) : InText(paragraph.Text);

    /// <summary>Whether a stretch of the file is exactly these words.</summary>
    public static bool Holds(ReadOnlySpan<byte> file, ByteRange range, string words)
    {
        if (range.Start < 0 || range.End > file.Length || range.Length < words.Length)
        {
            return false;
        }

        var bytes = file[range.Start..range.End];
        return bytes.Length == words.Length ? Ascii.Equals(bytes, words) : Encoding.UTF8.GetByteCount(words) == bytes.Length && Encoding.UTF8.GetString(bytes) == words;
    }

    private ByteRange? InFile(Paragraph paragraph) => Holds(article.Content.Bytes.Span, paragraph.Range, paragraph.Text) ? paragraph.Range : null;

    private ByteRange? InText(string words)
    {
        var found = article.Text.IndexOf(words, _character, StringComparison.Ordinal);
        if (found < 0)
        {
            return null;
        }

        var start = _byte + Encoding.UTF8.GetByteCount(article.Text.AsSpan(_character, found - _character));
        var end = start + Encoding.UTF8.GetByteCount(words);
        (_character, _byte) = (found + words.Length, end);
        return new(start, end);
    }
}
