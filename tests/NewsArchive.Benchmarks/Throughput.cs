using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsArchive.Model;
using NewsArchive.Reading;

namespace NewsArchive.Benchmarks;

/// <summary>How many megabytes (10^6 bytes) a second of processor time are read, files in memory, hashes computed before; and how many are merely decoded.</summary>
internal static class Throughput
{
    private const int Runs = 7;
    private const double SecondsPerRun = 0.5;
    private const double SecondsToWarmUp = 3;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„‟«»‹›「」『』《》〝〟＂");

    /// <summary>Measures the files under the folders: all of them, and those without embeds and quotation marks.</summary>
    public static void Run(IEnumerable<string> folders, TextWriter output)
    {
        var all = Files.Under(folders);
        var plain = all.Where(IsPlain).ToList();
        for (var start = Stopwatch.GetTimestamp(); all.Count > 0 && Stopwatch.GetElapsedTime(start).TotalSeconds < SecondsToWarmUp;)
        {
            all.ForEach(Decode);
            all.ForEach(Read);
        }

        output.WriteLine("| files | count | MB | decode MB/s | read MB/s | read / decode |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        Row("all", all, output);
        Row("without embeds and quotation marks", plain, output);
    }

    // Marks may be made of other signs: ``so'', 'so'.
    private static bool IsPlain(SourceContent content)
    {
        var article = ArticleReader.Read(content);
        return !article.Blocks.Any(block => block is SocialPost) && article.Quotations.IsEmpty && !article.Text.AsSpan().ContainsAny(QuotationMarks);
    }

    private static void Row(string name, List<SourceContent> files, TextWriter output)
    {
        var megabytes = files.Sum(file => (double)file.Bytes.Length) / 1e6;
        if (megabytes > 0)
        {
            var (decode, read) = (Speed(files, megabytes, Decode), Speed(files, megabytes, Read));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {files.Count} | {megabytes:F2} | {decode:F0} | {read:F0} | {read / decode:F2} |"));
        }
    }

    // A run passes over all files as often as fills its time, so that a small folder is measured as well as a large one.
    private static double Speed(List<SourceContent> files, double megabytes, Action<SourceContent> action)
    {
        var once = Timing.MedianOfProcessor(3, () => files.ForEach(action));
        var passes = Math.Max(1, (int)(SecondsPerRun / once));
        return passes * megabytes / Timing.MedianOfProcessor(Runs, Passes, warmUps: 0);

        void Passes()
        {
            for (var pass = 0; pass < passes; pass++)
            {
                files.ForEach(action);
            }
        }
    }

    private static void Decode(SourceContent content) => _ = Encoding.UTF8.GetString(content.Bytes.Span);

    private static void Read(SourceContent content) => _ = ArticleReader.Read(content);
}
