using System.Globalization;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Robustness;

/// <summary>Some thousand small articles in a folder: with posts, quotations, copies and other scripts; and a day on which some of them change.</summary>
internal sealed class Newsroom(Sandbox sandbox)
{
    /// <summary>How many files there are: more than two chunks.</summary>
    public const int Count = 5000;

    private static readonly string[] Places = ["Larnholt", "Veskomir", "Żelazne Pole", "Нижня Балка", "東の港"];

    /// <summary>Writes all of them as they are at first.</summary>
    public void Open()
    {
        for (var i = 0; i < Count; i++)
        {
            sandbox.With(Name(i), Article(i % 97 == 0 ? 0 : i, revision: 0));
        }
    }

    /// <summary>Changes one in ten, and brings a few that are like others.</summary>
    public void Revise()
    {
        for (var i = 0; i < Count; i += 10)
        {
            sandbox.With(Name(i), Article(i, revision: i % 20 == 0 ? 1 : 2));
        }

        for (var i = 0; i < 50; i++)
        {
            sandbox.With($"s/new/{i:00}.txt", Article(i * 3, revision: 0));
        }
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"s/{number % 7}/{number:0000}.txt");

    private static string Article(int number, int revision) => string.Create(CultureInfo.InvariantCulture, $"""
        date 2022-{(number % 12) + 1:00}-{(number % 28) + 1:00} The ferry to {Places[number % Places.Length]} ran {number} times in revision {revision}, said the harbour office.

        "We sail at {number % 24} o'clock," said Mila Ostrander, who keeps the timetable of line {number}.

        {(number % 3 == 0 ? $"Line {number} sails again. pic.twitter.com/x{number:000000}y — Harbour Desk (@harbour{number % 50}) March {(number % 28) + 1}, 2022" : "Nobody waited on the quay.")}

        {string.Join(' ', Enumerable.Range(0, 60).Select(word => $"w{((number * 31) + (word * 7)) % 4001}"))}
        """);
}
