using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NewsArchive.Cli.Rendering;
using Serilog.Core;
using Serilog.Events;

namespace NewsArchive.Cli.Logging;

/// <summary>
/// Writes each event as one line of JSON with the keys of Serilog's compact format: <c>@t</c> the time, <c>@l</c> the level where it is not information,
/// <c>@m</c> the message, and the facts. The package for that format leaves characters as they are that steer a terminal.
/// </summary>
internal sealed class LogFile(EnduringFile file) : ILogEventSink, IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>One line that says why the file does not have all events; null where it has.</summary>
    public string? Failure => file.Lack("log");

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        _line.ResetWrittenCount();
        using (Utf8JsonWriter json = new(_line, new() { Encoder = JsonEscapes.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("@t", logEvent.Timestamp.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            if (logEvent.Level != LogEventLevel.Information)
            {
                json.WriteString("@l", logEvent.Level.ToString());
            }

            json.WriteString("@m", logEvent.RenderMessage(CultureInfo.InvariantCulture));
            foreach (var (name, value) in logEvent.Properties.Where(property => property.Key != "Message").OrderBy(property => property.Key, StringComparer.Ordinal))
            {
                Write(json, name, (value as ScalarValue)?.Value);
            }

            json.WriteEndObject();
        }

        _line.Write("\n"u8);
        file.Write(_line.WrittenSpan);
        file.Flush();
    }

    public void Dispose() => file.Dispose();

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int or long:
                json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteNumber(name, Math.Round(number, 3));
                break;
            case bool isSo:
                json.WriteBoolean(name, isSo);
                break;
            default:
                json.WriteString(name, value?.ToString());
                break;
        }
    }
}
