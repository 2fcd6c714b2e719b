using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>The kinds of value that the contract has beyond JSON's own.</summary>
internal static class JsonFields
{
    private const int Piece = 1 << 16;

    /// <summary>A text of any length. The writer takes some hundred million characters at once, fewer than an article may have.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not { Length: > Piece })
        {
            json.WriteString(name, text);
            return;
        }

        json.WritePropertyName(name);
        for (var at = 0; at < text.Length; at += Piece)
        {
            json.WriteStringValueSegment(text.AsSpan(at, Math.Min(Piece, text.Length - at)), isFinalSegment: at + Piece >= text.Length);
        }
    }

    /// <summary>Bytes in Base64, however many.</summary>
    public static void Bytes(this Utf8JsonWriter json, string name, ReadOnlySpan<byte> bytes)
    {
        json.WritePropertyName(name);
        do
        {
            var piece = bytes[..Math.Min(Piece, bytes.Length)];
            bytes = bytes[piece.Length..];
            json.WriteBase64StringSegment(piece, isFinalSegment: bytes.IsEmpty);
        }
        while (!bytes.IsEmpty);
    }

    /// <summary>A day, as ISO 8601.</summary>
    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A number or null.</summary>
    public static void Number(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>The two ends of a range.</summary>
    public static void Ends(this Utf8JsonWriter json, ByteRange range)
    {
        json.WriteNumber("start_byte", range.Start);
        json.WriteNumber("end_byte", range.End);
    }

    /// <summary>The stretches that make a text, where they are not the whole range.</summary>
    public static void Parts(this Utf8JsonWriter json, ImmutableArray<ByteRange> parts, ByteRange whole)
    {
        if (parts.Length == 1 && parts[0] == whole)
        {
            return;
        }

        json.WriteStartArray("parts");
        foreach (var part in parts)
        {
            json.Pair(part.Start, part.End);
        }

        json.WriteEndArray();
    }

    /// <summary>Where fields were read, and how sure that is where it is not as sure as the whole: <c>{"date":[6,16],"author":[20,31,0.6]}</c>.</summary>
    public static void Fields(this Utf8JsonWriter json, ImmutableArray<FieldRange> fields)
    {
        json.WriteStartObject("fields");
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            json.WriteStartArray();
            json.WriteNumberValue(field.Range.Start);
            json.WriteNumberValue(field.Range.End);
            if (field.Confidence is { } confidence)
            {
                json.WriteNumberValue(confidence);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>A half-open range: <c>[start,end]</c>.</summary>
    public static void Pair(this Utf8JsonWriter json, int start, int end)
    {
        json.WriteStartArray();
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of strings.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, ImmutableArray<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
