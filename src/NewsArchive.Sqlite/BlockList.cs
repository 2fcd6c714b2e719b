using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>The column <c>blocks</c>: for a paragraph its place and what is unusual about it, for a post null, as posts are rows.</summary>
internal static class BlockList
{
    private const string UsualRule = "paragraph";
    private const int BlankLine = 2;

    // The view looks for the end of the paragraph before each: in a list as long as this, that is still fast.
    private const int MostByEnd = 1000;

    /// <summary>Writes the blocks of an article.</summary>
    public static ReadOnlySpan<byte> Write(JsonText json, Article article)
    {
        TextPlaces places = new(article);
        Paragraph? before = null;
        return json.Array(article.Blocks, (item, block) =>
        {
            if (block is Paragraph paragraph)
            {
                Write(item, paragraph, places.Next(paragraph), article.Blocks.Length <= MostByEnd ? before : null);
            }
            else
            {
                item.WriteNullValue();
            }

            before = block as Paragraph;
        });
    }

    /// <summary>Reads the blocks of an article.</summary>
    /// <param name="json">The column.</param>
    /// <param name="text">The article's text in UTF-8.</param>
    /// <param name="posts">Its posts in reading order.</param>
    public static ImmutableArray<Block> Read(string json, byte[] text, IEnumerable<SocialPost> posts)
    {
        using var post = posts.GetEnumerator();
        var end = 0;
        return JsonLists.Items<Block>(json, item =>
        {
            if (item.ValueKind == JsonValueKind.Null)
            {
                return post.MoveNext() ? post.Current : throw new FormatException("a post is missing");
            }

            var paragraph = item.ValueKind == JsonValueKind.Number ? Plain(new(end + BlankLine, item.GetInt32()), text) : Read(item, text);
            end = paragraph.Range.End;
            return paragraph;
        });
    }

    private static void Write(Utf8JsonWriter json, Paragraph paragraph, ByteRange? place, Paragraph? before)
    {
        var length = Length(paragraph, place);
        if (length == 2 && before?.Range.End + BlankLine == paragraph.Range.Start)
        {
            json.WriteNumberValue(paragraph.Range.End);
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(paragraph.Range.Start);
        json.WriteNumberValue(paragraph.Range.End);
        for (var i = 2; i < length; i++)
        {
            Write(json, paragraph, place, i);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Paragraph paragraph, ByteRange? place, int position)
    {
        switch (position)
        {
            case 2 or 3 when place is { } at && at != paragraph.Range:
                json.WriteNumberValue(position == 2 ? at.Start : at.End);
                break;
            case 4 when place is null:
                json.WriteStringValue(paragraph.Words.Span);
                break;
            case 5 when paragraph.Rule != UsualRule:
                json.WriteStringValue(paragraph.Rule);
                break;
            case 6 when paragraph.Confidence != 1:
                json.WriteNumberValue(paragraph.Confidence);
                break;
            case 7:
                json.WriteStartArray();
                foreach (var part in paragraph.Parts)
                {
                    JsonText.Write(json, part);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static int Length(Paragraph paragraph, ByteRange? place) =>
        paragraph.Parts is not [var whole] || whole != paragraph.Range ? 8
        : paragraph.Confidence != 1 ? 7
        : paragraph.Rule != UsualRule ? 6
        : place is null ? 5
        : place != paragraph.Range ? 4
        : 2;

    private static Paragraph Plain(ByteRange range, byte[] text) =>
        new(range, Encoding.UTF8.GetString(text, range.Start, range.Length).AsMemory()) { Parts = [range], Rule = UsualRule, Confidence = 1 };

    private static Paragraph Read(JsonElement item, byte[] text)
    {
        var range = JsonLists.Range(item);
        var place = At(item, 2) is { } from ? new ByteRange(from.GetInt32(), item[3].GetInt32()) : range;
        var words = At(item, 4)?.GetString() ?? Encoding.UTF8.GetString(text, place.Start, place.Length);
        return new(range, words.AsMemory())
        {
            Parts = At(item, 7) is { } parts ? [.. parts.EnumerateArray().Select(JsonLists.Range)] : [range],
            Rule = At(item, 5)?.GetString() ?? UsualRule,
            Confidence = At(item, 6)?.GetDouble() ?? 1,
        };
    }

    private static JsonElement? At(JsonElement item, int position) =>
        position < item.GetArrayLength() && item[position] is { ValueKind: not JsonValueKind.Null } element ? element : null;
}
