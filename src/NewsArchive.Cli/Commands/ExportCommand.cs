using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Files;
using NewsArchive.Querying;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive export</c></summary>
internal sealed class ExportCommand(SharedOptions shared)
{
    private readonly Option<DayRange?> _from = Days.From(shared.Surroundings.Today);
    private readonly Option<DayRange?> _to = Days.To(shared.Surroundings.Today);
    private readonly Option<bool> _revisions = new("--revisions") { Description = "Print superseded articles too, which no source holds any more." };

    private readonly Option<string?> _file = new("--out")
    {
        Description = "Write to this file, which appears when it is whole. Default: standard output.",
        HelpName = "file",
        Validators = { Paths.NotEmpty },
    };

    private readonly Option<string> _format = Choice.Of("--format", "How to print: jsonl (one article a line), json (one document). Default: jsonl.", "jsonl", "json");

    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        ExportCommand export = new(shared);
        Verb command = new(
            "export", "Print the whole archive for programs, or to ingest it elsewhere.", "archive export > archive.jsonl", "archive export --from 2022-03 --to 2022-03 --out march.jsonl")
        {
            export._from, export._to, export._revisions, export._file, export._format, shared.Db,
        };
        command.SetAction((parsed, cancel) => Task.Run(() => export.Run(parsed, cancel), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        using var store = shared.Open(parsed);
        var any = false;
        var articles = store.Export(new() { From = parsed.GetValue(_from)?.From, To = parsed.GetValue(_to)?.To, Revisions = parsed.GetValue(_revisions) }).TakeWhile(_ =>
        {
            any = true;
            return !cancel.IsCancellationRequested;
        });
        var frame = parsed.GetValue(_format) == "json" ? JsonFrame.Document : JsonFrame.Lines;
        if (parsed.GetValue(_file) is { } file)
        {
            var path = shared.FullPath(file);
            Written apart = new(shared.OwnFiles(parsed), []);
            apart.Take(_file, file, path);
            apart.Take(_file, file, Unfinished(path));
            ToFile(file, path, output => new JsonRenderer(output, frame).Exported(articles), cancel);
        }
        else
        {
            new JsonRenderer(shared.Surroundings.Output, frame).Exported(articles);
        }

        return cancel.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Found(any);
    }

    private void ToFile(string typed, string path, Action<Output> write, CancellationToken cancel)
    {
        try
        {
            ToFile(path, write, cancel);
        }
        catch (Exception failure) when (failure is IOException { HResult: not Descriptor.ClosedPipe } or UnauthorizedAccessException)
        {
            throw Written.Refusal(_file, typed, failure);
        }
    }

    // Nobody must take half an archive for a whole one.
    private static void ToFile(string path, Action<Output> write, CancellationToken cancel)
    {
        // What lies there, such as /dev/stdout, is no file that another could take the place of.
        if (IsDevice(path))
        {
            using Output device = new(new FileStream(path, FileMode.Open, FileAccess.Write));
            write(device);
            return;
        }

        var unfinished = Unfinished(path);
        try
        {
            using (Output output = new(File.Create(unfinished)))
            {
                write(output);
            }

            if (!cancel.IsCancellationRequested)
            {
                File.Move(unfinished, FileIdentity.Real(path), overwrite: true);
            }
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    private static bool IsDevice(string path) =>
        SpecialFiles.Is(path) || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static string Unfinished(string path) => FileIdentity.Real(path) + ".unfinished";
}
