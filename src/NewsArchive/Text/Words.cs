using System.Text;

namespace NewsArchive.Text;

/// <summary>Makes the words of a block from the stretches of the text that hold them.</summary>
internal static class Words
{
    /// <summary>Joins stretches by one space, or by a blank line where one lies between them.</summary>
    public static string Join(string text, ReadOnlySpan<TextSpan> parts)
    {
        if (parts.Length < 2)
        {
            return parts.Length == 0 ? "" : parts[0].Of(text).ToString();
        }

        StringBuilder words = new();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                words.Append(LineBreaks.SeparateParagraphs(text.AsSpan(parts[i - 1].End, parts[i].Start - parts[i - 1].End)) ? "\n\n" : " ");
            }

            words.Append(parts[i].Of(text));
        }

        return words.ToString();
    }

    /// <summary>A name or another short field on one line: each run of white space becomes one space.</summary>
    public static string OneLine(ReadOnlySpan<char> field)
    {
        if (IsOneLine(field))
        {
            return field.ToString();
        }

        StringBuilder line = new(field.Length);
        foreach (var c in field)
        {
            if (!Blank.Is(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsOneLine(ReadOnlySpan<char> field)
    {
        var before = ' ';
        foreach (var c in field)
        {
            if (Blank.Is(c) && (c != ' ' || before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ' || field.IsEmpty;
    }
}
