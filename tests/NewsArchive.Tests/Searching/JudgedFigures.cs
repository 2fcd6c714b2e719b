using System.Globalization;
using System.Text;

namespace NewsArchive.Tests.Searching;

/// <summary>Precision and recall of judged queries, by group and over all, as a table.</summary>
internal static class JudgedFigures
{
    public static string Of(IReadOnlyList<JudgedAnswer> answers)
    {
        StringBuilder table = new();
        table.Append("| queries about | queries | precision | recall | as expected |\n|---|---:|---:|---:|---:|\n");
        foreach (var group in answers.GroupBy(answer => answer.Judged.Group))
        {
            table.Append(Row(group.Key, [.. group]));
        }

        return table.Append(Row("**all**", answers)).ToString();
    }

    private static string Row(string name, IReadOnlyList<JudgedAnswer> answers)
    {
        var right = answers.Sum(answer => answer.Right);
        var precision = Share(right, answers.Sum(answer => answer.Counted));
        var recall = Share(right, answers.Sum(answer => answer.Judged.Expected.Count));
        return $"| {name} | {answers.Count} | {precision} | {recall} | {answers.Count(answer => answer.IsRight)} |\n";
    }

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0}");
}
