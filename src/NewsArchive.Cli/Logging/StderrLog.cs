using NewsArchive.Cli.Rendering;
using Serilog;
using Serilog.Core;

namespace NewsArchive.Cli.Logging;

/// <summary>Messages for people on standard error: one line each, <c>archive: …</c>.</summary>
/// <param name="error">Where they go.</param>
/// <param name="style">How errors stand out.</param>
internal sealed class StderrLog(TextWriter error, Style style) : IDisposable
{
    // Most runs have nothing to say, and a logger takes time to build.
    private readonly Lazy<Logger> _logger = new(() => new LoggerConfiguration().WriteTo.Sink(new LineSink(error, style)).CreateLogger());

    /// <summary>Whether to say nothing but what went wrong.</summary>
    public bool Quiet { get; set; }

    /// <summary>Says how it went.</summary>
    public void Say(string message)
    {
        if (!Quiet)
        {
            _logger.Value.Information("{Message:l}", message);
        }
    }

    /// <summary>Says what went wrong.</summary>
    public void Fail(string message) => _logger.Value.Error("{Message:l}", message);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_logger.IsValueCreated)
        {
            _logger.Value.Dispose();
        }
    }
}
