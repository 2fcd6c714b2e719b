using System.Text;
using NewsArchive.Cli.Logging;
using NewsArchive.Cli.Progress;
using NewsArchive.Tests.Ingestion;
using Xunit;

namespace NewsArchive.Tests.Cli.Progress;

public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly Recorder _error = new() { NewLine = "\n" };
    private readonly StderrLog _log;
    private readonly Advance _advance = new(TimeProvider.System);
    private bool _hasBegun;

    public WatchTests() => _log = new(_error, new(Colour: false));

    [Fact]
    public void The_rate_is_that_of_the_last_seconds()
    {
        ShiftedClock clock = new();
        Advance advance = new(clock);
        advance.Look();
        advance.Pass(0, 50_000_000);
        clock.Shift = TimeSpan.FromSeconds(10);
        Assert.InRange(advance.Look().BytesPerSecond, 4.5e6, 5e6);
        clock.Shift = TimeSpan.FromSeconds(60);
        advance.Look();
        advance.Pass(0, 1_000_000);
        clock.Shift = TimeSpan.FromSeconds(70);
        Assert.InRange(advance.Look().BytesPerSecond, 0.09e6, 0.1e6);
    }

    [Fact]
    public void What_is_expected_adds_up()
    {
        Assert.Null(_advance.Look().TotalBytes);
        _advance.Expect(3, 300);
        _advance.Expect(4, 400);
        Assert.Equal((7, 700), (_advance.Look().TotalFiles, _advance.Look().TotalBytes));
        _advance.Expect(null, 50);
        Assert.Equal((null, 750), (_advance.Look().TotalFiles, _advance.Look().TotalBytes));
    }

    [Fact]
    public void Short_work_shows_nothing()
    {
        Watch.AsLines(_advance, _log, Soon, Begin).Dispose();
        Watch.AsBar(_advance, _log, new(_error, () => 80), Begin).Dispose();
        Assert.Equal("", _error.Text);
        Assert.False(_hasBegun);
    }

    [Fact]
    public void Where_nothing_can_be_drawn_lines_come_from_time_to_time()
    {
        using (Watch.AsLines(_advance, _log, TimeSpan.FromMilliseconds(20), Begin))
        {
            _advance.Pass(3, 0);
            Await("archive: 3 files, 0.0 MB\n");
        }

        Assert.True(_hasBegun);
        Assert.DoesNotContain('\e', _error.Text);
    }

    [Fact]
    public void A_bar_stays_below_messages_and_goes_away()
    {
        using (Watch.AsBar(_advance, _log, new(_error, () => 80), Begin))
        {
            Await("0 files");
            Assert.StartsWith("\e[?25l\e[?25h", _error.Text, StringComparison.Ordinal);
            _advance.Expect(10, 4_000_000);
            _advance.Pass(0, 1_000_000);
            Await("0 of 10 files, 1.0 of 4.0 MB");
            _log.Say("odd\u202e.txt: odd");
            Await("\e[2Karchive: odd\\u202e.txt: odd\n");
            _advance.Enter("closing the archive");
            Await("closing the archive");
        }

        Assert.EndsWith("\e[2K\e[?25h", _error.Text, StringComparison.Ordinal);
        _log.Say("done");
        Assert.EndsWith("\e[?25harchive: done\n", _error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrow_terminal_gets_one_line_all_the_same()
    {
        using (Watch.AsBar(_advance, _log, new(_error, () => 30), Begin))
        {
            Await("0 files");
            _advance.Enter("doing what takes long to say in so little room");
            Await("…");
        }

        Assert.DoesNotContain("\e[1A", _error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[2A", _error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_that_does_not_say_how_wide_it_is_gets_a_line_of_the_usual_width()
    {
        using var watch = Watch.AsBar(_advance, _log, new(_error, () => 0), Begin);
        Await("0 files, 0.0 MB");
    }

    public void Dispose()
    {
        _log.Dispose();
        _error.Dispose();
    }

    private void Begin() => _hasBegun = true;

    private void Await(string text) => Assert.True(SpinWait.SpinUntil(() => _error.Text.Contains(text, StringComparison.Ordinal), Soon), _error.Text);

    /// <summary>Keeps what several threads write.</summary>
    private sealed class Recorder : TextWriter
    {
        private readonly Lock _lock = new();
        private readonly StringBuilder _text = new();

        public string Text
        {
            get
            {
                lock (_lock)
                {
                    return _text.ToString();
                }
            }
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_lock)
            {
                _text.Append(value);
            }
        }
    }
}
