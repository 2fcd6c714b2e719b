using NewsArchive.Cli.Rendering;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NewsArchive.Cli.Logging;

/// <summary>Messages for people on standard error, one line each, <c>archive: …</c>; and where one is wanted, in a file for programs.</summary>
/// <param name="error">Where they go.</param>
/// <param name="style">How errors stand out.</param>
internal sealed class StderrLog(TextWriter error, Style style) : IDisposable
{
    private readonly LoggingLevelSwitch _least = new(LogEventLevel.Information);
    private Logger? _logger;
    private LogFile? _file;

    /// <summary>Writes a line above what is drawn on the terminal meanwhile; null where nothing is. Any thread may set it.</summary>
    public Action<string>? Above { get; set; }

    /// <summary>Whether it says what went wrong alone.</summary>
    public bool IsHushed => _least.MinimumLevel > LogEventLevel.Information;

    /// <summary>From now on says nothing but what went wrong. The file still gets all.</summary>
    public void Hush() => _least.MinimumLevel = LogEventLevel.Error;

    /// <summary>From now on writes to a file too, which is closed with the log.</summary>
    public void AlsoTo(EnduringFile file)
    {
        _file = new(file);
        _logger?.Dispose();
        _logger = null;
    }

    /// <summary>Says how it went.</summary>
    /// <param name="message">What people read.</param>
    /// <param name="facts">What programs read, by name.</param>
    public void Say(string message, params ReadOnlySpan<(string Name, object? Value)> facts) => Write(LogEventLevel.Information, message, facts);

    /// <summary>Says what went wrong.</summary>
    /// <param name="message">What people read.</param>
    /// <param name="facts">What programs read, by name.</param>
    public void Fail(string message, params ReadOnlySpan<(string Name, object? Value)> facts) => Write(LogEventLevel.Error, message, facts);

    /// <summary>Notes in the file alone.</summary>
    /// <param name="message">What people read.</param>
    /// <param name="facts">What programs read, by name.</param>
    public void Note(string message, params ReadOnlySpan<(string Name, object? Value)> facts)
    {
        if (_file is not null)
        {
            Write(LogEventLevel.Debug, message, facts);
        }
    }

    /// <summary>Closes the file; what is said from now on goes to standard error alone.</summary>
    /// <returns>Why the file is not whole; null where it is, or there is none.</returns>
    public string? EndFile()
    {
        Dispose();
        var failure = _file?.Failure;
        (_logger, _file) = (null, null);
        return failure;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _logger?.Dispose();
        _file?.Dispose();
    }

    private void Write(LogEventLevel level, string message, ReadOnlySpan<(string Name, object? Value)> facts)
    {
        // Most runs have nothing to say, and a logger takes time to build.
        ILogger logger = _logger ??= Built();
        foreach (var (name, value) in facts)
        {
            logger = logger.ForContext(name, value);
        }

        logger.Write(level, "{Message:l}", message);
    }

    private void WriteLine(string line)
    {
        if (Above is { } above)
        {
            above(line);
        }
        else
        {
            error.WriteLine(line);
        }
    }

    private Logger Built()
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Debug().WriteTo.Sink(new LineSink(WriteLine, style), levelSwitch: _least);
        return (_file is null ? configuration : configuration.WriteTo.Sink(_file)).CreateLogger();
    }
}
