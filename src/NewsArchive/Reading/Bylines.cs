using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Finds the line that names the writers where the header has none: <c>By Orla Tamsin</c>. It stays a paragraph.</summary>
internal static class Bylines
{
    private const int MaxLength = 80;
    private const int MaxWords = 8;

    /// <summary>Adds it.</summary>
    public static Header AddTo(Header header, string text, List<TextSpan> passages)
    {
        foreach (var (line, _) in HeadLines.Of(text, passages))
        {
            if (header.Byline is null && line.Start >= header.Span.End && IsByline(line.Of(text)))
            {
                header = header with { Byline = Words.OneLine(line.Of(text)), Fields = header.Fields.Add(("byline", line)) };
            }
        }

        return header;
    }

    private static bool IsByline(ReadOnlySpan<char> line)
    {
        var word = line.Length is 0 or > MaxLength || line.Count(' ') >= MaxWords || !char.IsUpper(line[0]) ? 0 : HeaderWords.Opening(line, HeaderWords.By);
        var name = line[word..].TrimStart(" :");
        return word > 0 && name.Length < line.Length - word && !name.IsEmpty && char.IsUpper(name[0]) && line[^1] is not ('.' or '!' or '?' or ':' or '…') && name.IndexOfAnyInRange('0', '9') < 0
            && EveryWordIsName(name);
    }

    private static bool EveryWordIsName(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.Length > 3 && char.IsLower(word[0]))
            {
                return false;
            }
        }

        return true;
    }
}
