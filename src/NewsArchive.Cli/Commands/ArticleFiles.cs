using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Sources;

namespace NewsArchive.Cli.Commands;

/// <summary>Files and standard input as articles, for commands that need no archive.</summary>
internal sealed class ArticleFiles(SharedOptions shared)
{
    private readonly SourceOptions _sources = new(shared);

    private bool _failed;

    /// <summary>Gives a command the paths and what goes with them.</summary>
    public void AddTo(Command command) => _sources.AddTo(command);

    /// <summary>Prints each article while it is read, standard input first; names what cannot be read and goes on.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> Print(ParseResult parsed, Action<IRenderer, IEnumerable<Article>> print, CancellationToken cancel) => Task.Run(
        () =>
        {
            print(shared.Renderer(parsed), Read(parsed, cancel));
            return cancel.IsCancellationRequested ? ExitCode.Interrupted : _failed ? ExitCode.Failed : ExitCode.Done;
        },
        CancellationToken.None);

    private IEnumerable<Article> Read(ParseResult parsed, CancellationToken cancel)
    {
        var entries = _sources.Entries(parsed, _sources.Places(parsed), new(shared.Folder), new HashSet<string>(), SharedOptions.Stdin);
        foreach (var read in ReadEntry.All(entries, _sources.Limits(parsed), Environment.ProcessorCount, cancel))
        {
            if (read.Article is { } article)
            {
                yield return article;
            }

            if ((read.Entry as SkippedSource)?.Message is { } message)
            {
                shared.Log.Say(message);
            }

            Report(read.Failure);
        }
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
