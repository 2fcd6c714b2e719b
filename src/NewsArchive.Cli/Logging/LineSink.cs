using System.Globalization;
using NewsArchive.Cli.Rendering;
using Serilog.Core;
using Serilog.Events;

namespace NewsArchive.Cli.Logging;

/// <summary>Writes each event as one line, safe for a terminal.</summary>
internal sealed class LineSink(TextWriter error, Style style) : ILogEventSink
{
    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        var message = Terminal.SafeLine(logEvent.RenderMessage(CultureInfo.InvariantCulture));
        error.WriteLine($"archive: {(logEvent.Level >= LogEventLevel.Error ? style.Alarm(message) : message)}");
    }
}
