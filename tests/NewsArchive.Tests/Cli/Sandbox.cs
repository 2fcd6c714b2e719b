using System.Text;
using NewsArchive.Cli;
using NewsArchive.Cli.Commands;
using NewsArchive.Cli.Rendering;

namespace NewsArchive.Tests.Cli;

/// <summary>A temporary folder, and the whole program run inside it, in memory.</summary>
internal sealed class Sandbox : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("archive-test-").FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public string At(string name) => Path.Combine(Folder, name);

    public Sandbox With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public Sandbox With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return this;
    }

    public Ran Run(params string[] args) => Run(new(), args);

    public Ran Run(Manner manner, params string[] args)
    {
        using MemoryStream stdout = new();
        using StringWriter stderr = new() { NewLine = "\n" };
        using Output output = new(stdout) { IsTerminal = manner.Terminal, Colour = manner.Terminal, Width = manner.Terminal ? manner.Width : 0 };
        var exit = ArchiveCli.Run(args, new()
        {
            OpenInput = () => new MemoryStream(manner.Input),
            Output = output,
            Error = stderr,
            Folder = manner.IsFolderGone ? null : Folder,
            Variable = name => Variables.GetValueOrDefault(name),
        }, manner.Cancel);
        return new(exit, stdout.ToArray(), stderr.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>How the program is run.</summary>
internal sealed record Manner
{
    public byte[] Input { get; init; } = [];

    public bool Terminal { get; init; }

    public int Width { get; init; } = 60;

    public bool IsFolderGone { get; init; }

    public CancellationToken Cancel { get; init; }
}

/// <summary>What the program did.</summary>
internal sealed record Ran(int Exit, byte[] Bytes, string Error)
{
    public string Out => Encoding.UTF8.GetString(Bytes);
}
