using System.Globalization;
using System.Text;
using NewsArchive.Model;
using NewsArchive.Reading;

namespace NewsArchive.Benchmarks;

/// <summary>Reads files that repeat one shape, ten times larger each time: where time grows tenfold, it is linear.</summary>
internal static class Hostile
{
    private const int BytesInMegabyte = 1_000_000;
    private const double LongestSeconds = 120;

    private static readonly (string Name, string Shape)[] Shapes =
    [
        ("attribution lines", "— Name (@handle) March 1, 2022 \n"),
        ("attribution paragraphs", "— Name (@handle) March 1, 2022 \n\n"),
        ("attributions without end", "— Name (@handle) March 1, 2022 "),
        ("dashes", " — "),
        ("straight marks", "\""),
        ("opening marks", "“"),
        ("closing marks", "”"),
        ("guillemets", "« "),
        ("low marks", "„a "),
        ("corner brackets", "「"),
        ("apostrophes", " '"),
        ("parentheses", "("),
        ("open handles", "(@"),
        ("handles", "@a "),
        ("blank lines", "\n"),
        ("one-letter paragraphs", "a\n\n"),
        ("Instagram openings", "View this post on Instagram "),
        ("Instagram tails", "A post shared by "),
        ("Facebook tails", "Posted by X on "),
        ("words without end", "word after word "),
        ("one word", "w"),
        ("cues", "Name said. "),
        ("quotations", "“Yes,” he said. "),
        ("interrupted quotations", "“A,” said Name Surname, “b c "),
        ("quoted paragraphs", "“A paragraph that goes on\n\n"),
        ("addresses", "https://t.co/a "),
        ("entities", "&amp;"),
        ("days", "March 1, 2022 "),
        ("NULs", "\0"),
        ("spaces", " "),
    ];

    /// <summary>Reads files of 1, 10, 100 … megabytes up to the largest, and prints seconds and the growth per tenfold size.</summary>
    public static void Run(int largest, TextWriter output)
    {
        int[] sizes = [.. new[] { 1, 10, 100, 1000 }.Where(size => size <= largest)];
        output.WriteLine($"| shape | {string.Join(" | ", sizes.Select(size => $"{size} MB, s"))} | {string.Join(" | ", sizes.Skip(1).Select(size => $"×, {size / 10} to {size} MB"))} | MB/s |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", sizes.Length * 2))}");
        ArticleReader.Read(Repeat(Samples.Seed, BytesInMegabyte / 10));
        foreach (var (name, shape) in Shapes)
        {
            var seconds = Measure(shape, sizes);
            var growth = seconds.Skip(1).Zip(seconds, (later, earlier) => Number(later / earlier, "F1"));
            var speed = sizes.Zip(seconds, (size, second) => size / second).LastOrDefault(double.IsFinite);
            output.WriteLine($"| {name} | {string.Join(" | ", seconds.Select(second => Number(second, "F3")))} | {string.Join(" | ", growth)} | {Number(speed, "F0")} |");
        }
    }

    // What would take too long at ten times the size is not tried: NaN.
    private static List<double> Measure(string shape, int[] sizes)
    {
        List<double> seconds = [];
        foreach (var size in sizes)
        {
            var growth = seconds.Count > 1 ? Math.Max(10, seconds[^1] / seconds[^2]) : 10;
            var expected = seconds.Count > 0 ? seconds[^1] * growth : 0;
            seconds.Add(expected <= LongestSeconds ? Time(Repeat(shape, size * BytesInMegabyte), runs: expected < 1 ? 5 : expected < 10 ? 3 : 1) : double.NaN);
        }

        return seconds;
    }

    private static double Time(SourceContent content, int runs) => Timing.MedianOfProcessor(runs, () => ArticleReader.Read(content), warmUps: runs > 1 ? 1 : 0);

    private static SourceContent Repeat(string shape, int length)
    {
        var bytes = new byte[length];
        var pattern = Encoding.UTF8.GetBytes(shape);
        for (var at = 0; at < length; at += pattern.Length)
        {
            pattern.AsSpan(0, Math.Min(pattern.Length, length - at)).CopyTo(bytes.AsSpan(at));
        }

        return SourceContent.Of("hostile.txt", bytes);
    }

    private static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "–";
}
