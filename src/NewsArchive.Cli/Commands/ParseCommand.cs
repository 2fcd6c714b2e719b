using System.CommandLine;
using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sources;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive parse PATH…</c></summary>
internal static class ParseCommand
{
    private const string Stdin = "-";

    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        var paths = Paths.Argument("path", "Files and folders as for ingest; - for standard input.");
        var maxSize = Limits.FileSize();
        Verb command = new(
            "parse", "Print what would be kept of articles, and keep nothing.", "archive parse seeds/ --format jsonl", "archive parse - --format json < article.txt")
        {
            paths, maxSize, shared.Format,
        };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(shared, parsed, parsed.GetRequiredValue(paths), parsed.GetValue(maxSize) ?? SourceReader.DefaultMaxSize, cancel), CancellationToken.None));
        return command;
    }

    private static int Run(SharedOptions shared, ParseResult parsed, string[] paths, long maxSize, CancellationToken cancel)
    {
        var failed = false;
        var places = paths.Where(path => path != Stdin).Select(shared.FullPath);
        var files = Batches.Read(SourceFiles.Under(places, new(shared.Surroundings.Folder), new HashSet<string>()), maxSize);
        shared.Renderer(parsed).Articles(FromStdin().Concat(FromFiles()));
        return cancel.IsCancellationRequested ? ExitCode.Interrupted : failed ? ExitCode.Failed : ExitCode.Done;

        IEnumerable<Article> FromStdin()
        {
            if (!paths.Contains(Stdin))
            {
                yield break;
            }

            using var input = shared.Surroundings.OpenInput();
            var (content, failure) = SourceReader.Read(Stdin, input, expected: 0, maxSize);
            if (content is not null)
            {
                yield return ArticleReader.Read(content);
            }

            Report(failure);
        }

        IEnumerable<Article> FromFiles()
        {
            foreach (var read in files.TakeWhile(_ => !cancel.IsCancellationRequested))
            {
                if (read.Article is { } article)
                {
                    yield return article;
                }

                Report(read.Failure);
            }
        }

        void Report(string? failure)
        {
            if (failure is not null)
            {
                shared.Log.Fail(failure);
                failed = true;
            }
        }
    }
}
