using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>Writes lists as compact JSON in UTF-8. The buffer is used again: each answer holds until the next is written.</summary>
internal sealed class JsonText : IDisposable
{
    // Letters stay letters: the text is read by people in the shell, never put into a web page unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public JsonText() => _json = new(_buffer, Options);

    /// <summary>One array, its items written by <paramref name="item"/>.</summary>
    public ReadOnlySpan<byte> Array<T>(ImmutableArray<T> items, Action<Utf8JsonWriter, T> item)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartArray();
        foreach (var one in items)
        {
            item(_json, one);
        }

        _json.WriteEndArray();
        _json.Flush();
        return _buffer.WrittenSpan;
    }

    /// <summary><c>[[name, start_byte, end_byte], …]</c>, with the confidence as a fourth where it is not the whole's.</summary>
    public ReadOnlySpan<byte> Fields(ImmutableArray<FieldRange> fields) => Array(fields, (json, field) =>
    {
        json.WriteStartArray();
        json.WriteStringValue(field.Name);
        json.WriteNumberValue(field.Range.Start);
        json.WriteNumberValue(field.Range.End);
        if (field.Confidence is { } confidence)
        {
            json.WriteNumberValue(confidence);
        }

        json.WriteEndArray();
    });

    /// <summary><c>[[start_byte, end_byte], …]</c>.</summary>
    public ReadOnlySpan<byte> Parts(ImmutableArray<ByteRange> parts) => Array(parts, Write);

    /// <summary><c>[text, …]</c>.</summary>
    public ReadOnlySpan<byte> Strings(ImmutableArray<string> texts) => Array(texts, (json, text) => json.WriteStringValue(text));

    /// <summary>As <c>archive parse</c> writes them.</summary>
    public ReadOnlySpan<byte> Diagnostics(ImmutableArray<Diagnostic> diagnostics) => Array(diagnostics, (json, diagnostic) =>
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("message", diagnostic.Message);
        json.WriteNumber("start_byte", diagnostic.Range.Start);
        json.WriteNumber("end_byte", diagnostic.Range.End);
        json.WriteEndObject();
    });

    /// <summary>Writes <c>[start_byte, end_byte]</c>.</summary>
    public static void Write(Utf8JsonWriter json, ByteRange range)
    {
        json.WriteStartArray();
        json.WriteNumberValue(range.Start);
        json.WriteNumberValue(range.End);
        json.WriteEndArray();
    }

    public void Dispose() => _json.Dispose();
}
