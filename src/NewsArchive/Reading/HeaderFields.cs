using System.Collections.Frozen;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Fields written as <c>key: value</c>, and which of them say what.</summary>
internal static class HeaderFields
{
    // The field, and the keys that files give it. The last row is known, but says nothing that is kept.
    private static readonly (string Field, string Keys)[] Rows =
    [
        ("title", "title|headline|titel|titre|titulo|titolo|заголовок|タイトル|标题"),
        ("date", "date|published|pubdate|publishdate|publish_date|published_at|date_published|datum|fecha|data|дата|日付|日期|created|publication date|datepublished"),
        ("byline", "author|authors|byline|by|autor|auteur|autore|автор|著者|作者"),
        ("language", "lang|language"),
        ("", "source|url|link|permalink|section|category|categories|tags|layout|description|slug|publisher|site|id|updated|modified|keywords|draft|image|subtitle"),
    ];

    private static readonly FrozenDictionary<string, string> Names =
        Rows.SelectMany(row => row.Keys.Split('|').Select(key => (key, row.Field))).ToFrozenDictionary(entry => entry.key, entry => entry.Field, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads one line.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="line">The line.</param>
    /// <param name="name">The field: <c>title</c>, <c>date</c>, <c>byline</c>, <c>language</c>, or empty for a known key that says nothing of these.</param>
    /// <param name="value">The value, without quotation marks.</param>
    /// <returns>Whether the line is a known key, a colon and a value.</returns>
    public static bool TryRead(string text, TextSpan line, out string name, out TextSpan value)
    {
        (name, value) = ("", default);
        var colon = line.Of(text).IndexOfAny(':', '：');
        Span<char> key = stackalloc char[24];
        var length = colon is < 1 or > 20 ? 0 : Folding.Fold(line.Of(text)[..colon].Trim(), key);
        if (length <= 0 || !Lookup.TryGetValue(key[..length], out var known))
        {
            return false;
        }

        name = known;
        value = new TextSpan(line.Start + colon + 1, line.End).Trim(text);
        if (value.Length > 1 && text[value.Start] is '"' or '\'' && text[value.End - 1] == text[value.Start])
        {
            value = new(value.Start + 1, value.End - 1);
        }

        return true;
    }

    /// <summary>A header of the fields of some lines.</summary>
    public static Header Read(string text, IEnumerable<TextSpan> lines, TextSpan span, string rule)
    {
        Header header = new() { Span = span };
        foreach (var line in lines)
        {
            if (TryRead(text, line, out var name, out var value) && name.Length > 0 && !value.IsEmpty && header.Fields.All(field => field.Name != name))
            {
                header = With(header, text, (name, value), rule);
            }
        }

        return header;
    }

    private static Header With(Header header, string text, (string Name, TextSpan Span) field, string rule)
    {
        var date = field.Name == "date" ? HeaderDate.At(text, field.Span, rule) : header.Found;
        var language = field.Name == "language" ? LanguageTag.Of(field.Span.Of(text)) : header.Language;
        var isRead = field.Name switch { "date" => date is not null, "language" => language is not null, _ => true };
        return header with
        {
            Found = date,
            Title = field.Name == "title" ? Words.OneLine(field.Span.Of(text)) : header.Title,
            Byline = field.Name == "byline" ? Words.OneLine(field.Span.Of(text)) : header.Byline,
            Language = language,
            Fields = isRead ? header.Fields.Add(field.Name == "date" ? ("date", date!.Span) : field) : header.Fields,
        };
    }
}
