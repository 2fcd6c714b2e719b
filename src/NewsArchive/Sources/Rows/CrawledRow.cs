using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsArchive.Sources.Rows;

/// <summary>
/// A row as crawlers write it: news-please (<c>maintext</c>, <c>date_publish</c>), trafilatura (<c>text</c>, <c>source</c> for the address),
/// newspaper4k (<c>text</c>, <c>publish_date</c>, <c>meta_lang</c>), and others that call the same things alike.
/// </summary>
internal static class CrawledRow
{
    private const int MaxName = 2000;

    // In seconds since 1970: the year 5138. What is later counts thousandths.
    private const long Latest = 100_000_000_000;

    private static readonly string[] Texts = ["maintext", "text", "content", "body", "article", "article_text", "full_text", "plain_text", "articleBody", "raw_text"];
    private static readonly string[] Titles = ["title", "headline", "title_page", "title_rss"];
    private static readonly string[] Dates =
        ["date_publish", "publish_date", "date", "published", "published_at", "publishedAt", "date_published", "datePublished", "pub_date", "pubDate", "publication_date", "published_date"];
    private static readonly string[] Authors = ["authors", "author", "byline", "creator"];
    private static readonly string[] Urls = ["url", "source", "canonical_link", "link", "source_url", "page_url", "permalink"];
    private static readonly string[] Ids = ["id", "_id", "uuid", "guid"];

    // newspaper4k's "language" is what the crawler was told, its "meta_lang" what the page says.
    private static readonly string[] Languages = ["meta_lang", "language", "lang"];

    /// <summary>Reads it.</summary>
    public static Row Read(JsonElement row)
    {
        var text = Texts.Select(key => Value(row, key)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        if (text is null)
        {
            return Texts.Any(key => row.TryGetProperty(key, out _))
                ? new() { Oddity = "the article is empty" }
                : Row.Broken($"no text; it is looked for under the keys {string.Join(", ", Texts)}");
        }

        var url = First(row, Urls, IsAddress);
        (string Key, string? Value)[] header =
        [
            ("title", First(row, Titles)), ("date", Date(row)), ("author", First(row, Authors)), ("language", First(row, Languages)), ("url", url),
        ];
        return new() { Bytes = File([.. header.Where(field => field.Value is not null)], text), Url = url, Id = First(row, Ids, id => id.Length <= MaxName) };
    }

    /// <summary>A plain file that the reader of headers understands.</summary>
    private static byte[] File((string Key, string? Value)[] header, string text)
    {
        StringBuilder file = new(text.Length + 256);
        if (header.Length > 0)
        {
            file.Append("---\n");
            foreach (var (key, value) in header)
            {
                file.Append(key).Append(": ").Append(Quoted(value!)).Append('\n');
            }

            file.Append("---\n\n");
        }

        return Encoding.UTF8.GetBytes(file.Append(text).ToString());
    }

    // The reader takes one pair of marks off: what has a pair of its own gets a second.
    private static string Quoted(string value) => value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? $"\"{value}\"" : value;

    private static string? First(JsonElement row, string[] keys, Func<string, bool>? fits = null) =>
        keys.Select(key => OneLine(Value(row, key))).FirstOrDefault(value => value is not (null or "None" or "null") && (fits is null || fits(value)));

    private static string? Date(JsonElement row) => Dates.Select(key => Moment(row, key)).FirstOrDefault(value => value is not null);

    // Some write the seconds, or thousandths of them, since 1970.
    private static string? Moment(JsonElement row, string key)
    {
        if (!row.TryGetProperty(key, out var value) || value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number))
        {
            return First(row, [key]);
        }

        var seconds = number is > Latest or < -Latest ? number / 1000 : number;
        return !UnixTime.IsInCalendar(seconds) ? null : DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string? Value(JsonElement row, string key) => row.TryGetProperty(key, out var value) ? Words(value) : null;

    private static string? Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words).Where(word => !string.IsNullOrWhiteSpace(word))),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Words(name) : value.TryGetProperty("$oid", out var id) ? Words(id) : null,
        _ => null,
    };

    private static string? OneLine(string? value)
    {
        var line = value is null ? "" : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 0 ? line : null;
    }

    private static bool IsAddress(string value)
    {
        var scheme = value.IndexOf("://", StringComparison.Ordinal);
        return scheme is > 1 and < 10 && value.Length <= MaxName && value.AsSpan(0, scheme).IndexOfAnyExceptInRange('a', 'z') < 0 && !value.Any(char.IsControl);
    }
}
