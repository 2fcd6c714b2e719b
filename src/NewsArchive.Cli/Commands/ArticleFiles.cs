using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sources;

namespace NewsArchive.Cli.Commands;

/// <summary>Files and standard input as articles, for commands that need no archive.</summary>
internal sealed class ArticleFiles(SharedOptions shared)
{
    private const string Stdin = "-";

    private bool _failed;

    /// <summary>The paths.</summary>
    public Argument<string[]> Paths { get; } = Commands.Paths.Argument("path", "Files and folders as for ingest; - for standard input.");

    /// <summary><c>--max-size</c>.</summary>
    public Option<long?> MaxSize { get; } = Limits.FileSize();

    /// <summary>Prints each article while it is read, standard input first; names what cannot be read and goes on.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> Print(ParseResult parsed, Action<IRenderer, IEnumerable<Article>> print, CancellationToken cancel) => Task.Run(
        () =>
        {
            print(shared.Renderer(parsed), Read(parsed.GetRequiredValue(Paths), Limits.Sources(parsed, MaxSize), cancel));
            return cancel.IsCancellationRequested ? ExitCode.Interrupted : _failed ? ExitCode.Failed : ExitCode.Done;
        },
        CancellationToken.None);

    private IEnumerable<Article> Read(string[] paths, SourceLimits limits, CancellationToken cancel)
    {
        if (paths.Contains(Stdin) && FromStdin(limits.MaxSize) is { } typed)
        {
            yield return typed;
        }

        var places = paths.Where(path => path != Stdin).Select(shared.FullPath);
        var files = ReadEntry.All(SourceFiles.Under(places, new(shared.Surroundings.Folder), new HashSet<string>()), limits, Environment.ProcessorCount, cancel);
        foreach (var read in files)
        {
            if (read.Article is { } article)
            {
                yield return article;
            }

            Report(read.Failure);
        }
    }

    private Article? FromStdin(long maxSize)
    {
        using var input = shared.Surroundings.OpenInput();
        var (content, failure) = SourceReader.Read(Stdin, input, expected: 0, maxSize);
        Report(failure);
        return content is null ? null : ArticleReader.Read(content);
    }

    private void Report(string? failure)
    {
        if (failure is not null)
        {
            shared.Log.Fail(failure);
            _failed = true;
        }
    }
}
