using System.Globalization;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Robustness;

/// <summary>
/// Some thousand small articles in a folder, a part of them as rows of JSON Lines: with posts, quotations, copies and other scripts; and a day on which
/// some of them change.
/// </summary>
internal sealed class Newsroom(Sandbox sandbox)
{
    /// <summary>How many sources there are: several chunks.</summary>
    public const int Count = Files + Rows;

    private const int Files = 3000;
    private const int Rows = 1500;

    private static readonly string[] Places = ["Larnholt", "Veskomir", "Żelazne Pole", "Нижня Балка", "東の港"];

    private bool _isOpen;

    /// <summary>Brings all of them to what they are at first.</summary>
    public void Open()
    {
        for (var i = 0; i < Files; i += _isOpen ? 10 : 1)
        {
            sandbox.With(Name(i), Article(i % 97 == 0 ? 0 : i, revision: 0));
        }

        if (_isOpen)
        {
            Directory.Delete(sandbox.At("s/new"), recursive: true);
        }

        WriteRows(revised: false);
        _isOpen = true;
    }

    /// <summary>Changes one in ten, and brings a few that are like others.</summary>
    public void Revise()
    {
        for (var i = 0; i < Files; i += 10)
        {
            sandbox.With(Name(i), Article(i, revision: i % 20 == 0 ? 1 : 2));
        }

        for (var i = 0; i < 50; i++)
        {
            sandbox.With($"s/new/{i:00}.txt", Article(i * 3, revision: 0));
        }

        WriteRows(revised: true);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"s/{number % 7}/{number:0000}.txt");

    private void WriteRows(bool revised) => sandbox.With("s/5/rows.jsonl", string.Concat(Enumerable.Range(0, Rows).Select(i => Row(Files + i, revised && i % 10 == 0 ? 1 : 0))));

    private static string Row(int number, int revision) =>
        $$"""{"url":"https://larnholt.example/{{number}}","text":"{{Article(number, revision).ReplaceLineEndings("\\n").Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""" + "\n";

    private static string Article(int number, int revision) => string.Create(CultureInfo.InvariantCulture, $"""
        date 2022-{(number % 12) + 1:00}-{(number % 28) + 1:00} The ferry to {Places[number % Places.Length]} ran {number} times in revision {revision}, said the harbour office.

        "We sail at {number % 24} o'clock," said Mila Ostrander, who keeps the timetable of line {number}.

        {(number % 3 == 0 ? $"Line {number} sails again. pic.twitter.com/x{number:000000}y — Harbour Desk (@harbour{number % 50}) March {(number % 28) + 1}, 2022" : "Nobody waited on the quay.")}

        {string.Join(' ', Enumerable.Range(0, 60).Select(word => $"w{((number * 31) + (word * 7)) % 4001}"))}
        """);
}
