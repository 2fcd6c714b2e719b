using System.Buffers;
using System.Globalization;
using NewsArchive.Model;

namespace NewsArchive.Text;

/// <summary>Tells what is odd about a file as text: its encoding, its bytes, its control characters.</summary>
internal static class TextOddities
{
    private const int MostReported = 10;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u0085')).ToArray());

    /// <summary>Each oddity: rule id, message, place; in the order of the rules.</summary>
    public static IEnumerable<(string Rule, string Message, TextSpan Span)> Of(SourceText text)
    {
        if (text.Encoding != "utf-8")
        {
            yield return (DiagnosticRules.NotUtf8, $"The file is not UTF-8; it was read as {text.Encoding}.", default);
        }

        foreach (var oddity in Undecodable(text))
        {
            yield return oddity;
        }

        if (text.Text.AsSpan().IndexOfAny(Controls) is >= 0 and var at)
        {
            var code = ((int)text.Text[at]).ToString("X4", CultureInfo.InvariantCulture);
            yield return (DiagnosticRules.ControlCharacters, $"The file holds control characters, the first of them U+{code}.", new(at, at + 1));
        }

        if (new TextSpan(0, text.Text.Length).Trim(text.Text).IsEmpty)
        {
            yield return (DiagnosticRules.Empty, "The file holds no words.", default);
        }
    }

    private static IEnumerable<(string Rule, string Message, TextSpan Span)> Undecodable(SourceText text)
    {
        var runs = Runs(text.Undecodable).Take(MostReported + 1).ToList();
        foreach (var run in runs.Take(MostReported))
        {
            var bytes = text.Bytes(run).Length;
            yield return (DiagnosticRules.UndecodableBytes, $"{bytes} {(bytes == 1 ? "byte means" : "bytes mean")} nothing in {text.Encoding} and {(bytes == 1 ? "is" : "are")} read as U+FFFD.", run);
        }

        if (runs.Count > MostReported)
        {
            var (first, last) = (runs[MostReported].Start, text.Undecodable[^1] + 1);
            yield return (DiagnosticRules.UndecodableBytes, $"More bytes from here on mean nothing in {text.Encoding}.", new(first, last));
        }
    }

    private static IEnumerable<TextSpan> Runs(IReadOnlyList<int> places)
    {
        for (var i = 0; i < places.Count;)
        {
            var start = places[i];
            var end = start;
            while (i < places.Count && places[i] == end)
            {
                (i, end) = (i + 1, end + 1);
            }

            yield return new(start, end);
        }
    }
}
