using System.Globalization;
using NewsArchive.Cli.Rendering;
using Serilog.Core;
using Serilog.Events;

namespace NewsArchive.Cli.Logging;

/// <summary>Makes each event one line, safe for a terminal.</summary>
/// <param name="write">Writes it.</param>
/// <param name="style">How errors stand out.</param>
internal sealed class LineSink(Action<string> write, Style style) : ILogEventSink
{
    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        var message = Terminal.SafeLine(logEvent.RenderMessage(CultureInfo.InvariantCulture));
        write($"archive: {(logEvent.Level >= LogEventLevel.Error ? style.Alarm(message) : message)}");
    }
}
