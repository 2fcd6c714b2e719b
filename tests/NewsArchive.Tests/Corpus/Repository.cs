using System.Runtime.CompilerServices;

namespace NewsArchive.Tests.Corpus;

/// <summary>Where the checkout is: tests read seeds, corpus and documents in place.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(ThisFile());

    public static string Corpus { get; } = Path.Combine(Root, "tests", "corpus");

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>Whether goldens and transcripts are to be rewritten: <c>ACCEPT=1 dotnet test</c>.</summary>
    public static bool Accepting { get; } = Environment.GetEnvironmentVariable("ACCEPT") == "1";

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Find(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "NewsArchive.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"No NewsArchive.sln above {path}.");
    }
}
