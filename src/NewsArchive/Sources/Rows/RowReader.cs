using System.Text;
using System.Text.Json;

namespace NewsArchive.Sources.Rows;

/// <summary>Reads one line of JSON Lines as an article.</summary>
internal static class RowReader
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, MaxDepth = 256 };

    /// <summary>Reads the line; null where it is blank. Nothing that it contains makes it throw.</summary>
    public static Row? Read(ReadOnlyMemory<byte> line)
    {
        var json = line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        if (json.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }

        try
        {
            return Parsed(json);
        }
        catch (JsonException)
        {
            return Row.Broken("no JSON; look at the line, or write the file again");
        }
        catch (InvalidOperationException)
        {
            return Parsed(Repaired(json.Span));
        }
        catch (OutOfMemoryException)
        {
            // A string has less than a gigabyte of characters.
            return Row.Broken("too large to be read in one piece; split the article");
        }
    }

    private static Row Parsed(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, Lenient);
        var row = document.RootElement;
        return row.ValueKind != JsonValueKind.Object ? Row.Broken("no object of JSON; each line must be one article, {…}") : ExportedRow.Read(row) ?? CrawledRow.Read(row);
    }

    // Bytes that are no UTF-8, and escapes of half a character (\ud83d alone), become U+FFFD.
    private static byte[] Repaired(ReadOnlySpan<byte> json)
    {
        var text = Encoding.UTF8.GetString(json);
        StringBuilder repaired = new(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var escape = text[at] == '\\' ? Escape(text, at) : -1;
            if (escape >= 0 && char.IsHighSurrogate((char)escape) && Escape(text, at + 6) is >= 0 and var low && char.IsLowSurrogate((char)low))
            {
                repaired.Append(text, at, 12);
                at += 11;
            }
            else if (escape >= 0)
            {
                _ = char.IsSurrogate((char)escape) ? repaired.Append('\uFFFD') : repaired.Append(text, at, 6);
                at += 5;
            }
            else if (text[at] == '\\')
            {
                repaired.Append(text, at, Math.Min(2, text.Length - at));
                at++;
            }
            else
            {
                repaired.Append(text[at]);
            }
        }

        return Encoding.UTF8.GetBytes(repaired.ToString());
    }

    private static int Escape(string text, int at) =>
        text.AsSpan(Math.Min(at, text.Length)).StartsWith("\\u", StringComparison.Ordinal) && at + 6 <= text.Length
            && ushort.TryParse(text.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code) ? code : -1;
}
