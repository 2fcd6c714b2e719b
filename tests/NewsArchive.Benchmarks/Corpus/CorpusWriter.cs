using System.Globalization;

namespace NewsArchive.Benchmarks.Corpus;

/// <summary>Writes a folder of articles, the same for the same number and seed: <c>2021/0412/000123.txt</c>.</summary>
internal static class CorpusWriter
{
    private const int Days = 1000;
    private const int Remembered = 200;

    private static readonly DateOnly First = new(2020, 1, 1);

    /// <summary>Writes the articles, one in twenty a copy of one some days before.</summary>
    /// <returns>How many bytes they have together.</returns>
    public static long Write(string folder, int count, int seed)
    {
        Random random = new(seed);
        Story story = new(new(random), random);
        List<(DateOnly Date, List<string> Paragraphs)> recent = [];
        var bytes = 0L;
        for (var number = 0; number < count; number++)
        {
            var date = First.AddDays((int)((long)number * Days / count));
            var isCopy = recent.Count == Remembered && random.Next(20) == 0;
            var original = isCopy ? recent[random.Next(Remembered)] : default;
            var (printed, paragraphs) = isCopy ? (original.Date.AddDays(random.Next(7)), story.Copy(original.Paragraphs)) : (date, story.Paragraphs(date));
            if (!isCopy)
            {
                recent.Add((date, paragraphs));
                recent.RemoveRange(0, Math.Max(0, recent.Count - Remembered));
            }

            bytes += Write(Path.Combine(folder, printed.ToString("yyyy/MMdd", CultureInfo.InvariantCulture)), number, printed, paragraphs);
        }

        return bytes;
    }

    private static int Write(string folder, int number, DateOnly date, List<string> paragraphs)
    {
        Directory.CreateDirectory(folder);
        var text = System.Text.Encoding.UTF8.GetBytes($" date {date:yyyy-MM-dd} {string.Join("\n\n", paragraphs)}\n");
        File.WriteAllBytes(Path.Combine(folder, $"{number:000000}.txt"), text);
        return text.Length;
    }
}
