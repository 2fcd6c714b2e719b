using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsArchive.Cli.Progress;

/// <summary>A bar on a terminal, one line that is drawn again and again and goes away in the end.</summary>
/// <param name="error">The terminal.</param>
/// <param name="width">The number of its cells in a line, now; 0 where it does not say.</param>
internal sealed class TerminalBar(TextWriter error, Func<int> width)
{
    private const int MostCells = 20;
    private const int LeastCells = 4;
    private const int CellsForWords = 66;
    private const int Gaps = 3;
    private const int UsualWidth = 80;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Draws until told to end.</summary>
    /// <param name="look">How it stands.</param>
    /// <param name="begun">Gets what writes a line above the bar.</param>
    /// <param name="ended">Whether it has ended, after waiting a while.</param>
    public void Draw(Func<Standing> look, Action<Action<string>> begun, Func<TimeSpan, bool> ended)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new Screen(error, width),
        });
        var standing = look();
        var cells = Math.Clamp(Width(width) - CellsForWords, LeastCells, MostCells);
        Spectre.Console.Progress progress = new(console) { AutoRefresh = false, AutoClear = true, ExcludeVerticalPadding = true };
        progress.Columns(new ProgressBarColumn { Width = cells }, new Words(() => standing, cells + Gaps)).Start(context =>
        {
            // Else it stays hidden where the program is stopped or killed.
            console.Cursor.Show();
            var bar = context.AddTask("ingest", new ProgressTaskSettings { MaxValue = 1 });
            begun(line => console.WriteAnsi($"\e[2K{line}\n"));
            do
            {
                standing = look();
                bar.IsIndeterminate = standing.Part is null || standing.Phase is not null;

                // Spectre holds what is full for finished.
                bar.Value = Math.Min(standing.Part ?? 0, 0.999);
                context.Refresh();
            }
            while (!ended(Pause));
        });
    }

    private static int Width(Func<int> width) => width() is > 0 and var cells ? Math.Max(LeastCells, cells) : UsualWidth;

    /// <summary>How it stands, in words, as many as there is room for on the line.</summary>
    private sealed class Words(Func<Standing> standing, int taken) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var words = standing().ToString();
            var room = Math.Max(1, options.ConsoleSize.Width - taken);
            return new Spectre.Console.Text(words.Length > room ? words[..(room - 1)] + "…" : words);
        }
    }

    /// <summary>The terminal as Spectre wants to know it.</summary>
    private sealed class Screen(TextWriter error, Func<int> width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => error;

        public bool IsTerminal => true;

        public int Width => TerminalBar.Width(width);

        public int Height => 24;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
