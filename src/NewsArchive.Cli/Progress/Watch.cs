using NewsArchive.Cli.Logging;

namespace NewsArchive.Cli.Progress;

/// <summary>Shows people how far long work has come, from a thread of its own. Short work shows nothing, and loads nothing to show it with.</summary>
internal sealed class Watch : IDisposable
{
    /// <summary>The least time between two lines where nothing can be drawn.</summary>
    public static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan BeforeBar = TimeSpan.FromMilliseconds(500);

    private readonly ManualResetEventSlim _ended = new();
    private readonly Advance _advance;
    private readonly StderrLog _log;
    private readonly Thread _thread;

    private Watch(Advance advance, StderrLog log, Action show)
    {
        (_advance, _log) = (advance, log);
        _thread = new(() => show()) { IsBackground = true, Name = "progress" };
    }

    /// <summary>Begins to show it as a bar.</summary>
    /// <param name="advance">How far it has come.</param>
    /// <param name="log">Messages, which stand above the bar as long as there is one.</param>
    /// <param name="bar">The bar.</param>
    /// <param name="begun">Called when showing begins.</param>
    public static Watch AsBar(Advance advance, StderrLog log, TerminalBar bar, Action begun) => Started(advance, log, watch => watch.Draw(bar, begun));

    /// <summary>Begins to show it as messages.</summary>
    /// <param name="advance">How far it has come.</param>
    /// <param name="log">Where they go.</param>
    /// <param name="between">The time before the first and between two.</param>
    /// <param name="begun">Called when showing begins.</param>
    public static Watch AsLines(Advance advance, StderrLog log, TimeSpan between, Action begun) => Started(advance, log, watch => watch.Write(between, begun));

    /// <summary>Ends showing. Nothing of a bar is left.</summary>
    public void Dispose()
    {
        _ended.Set();
        _thread.Join();
        _ended.Dispose();
    }

    private static Watch Started(Advance advance, StderrLog log, Action<Watch> show)
    {
        Watch? watch = null;
        watch = new(advance, log, () => show(watch!));
        watch._thread.Start();
        return watch;
    }

    private void Draw(TerminalBar bar, Action begun)
    {
        if (!_ended.Wait(BeforeBar))
        {
            begun();
            try
            {
                bar.Draw(_advance.Look, above => _log.Above = above, _ended.Wait);
            }
            finally
            {
                _log.Above = null;
            }
        }
    }

    private void Write(TimeSpan between, Action begun)
    {
        _advance.Look();
        for (var isFirst = true; !_ended.Wait(between); isFirst = false)
        {
            if (isFirst)
            {
                begun();
            }

            _log.Say($"{_advance.Look()}");
        }
    }
}
