using System.Diagnostics;
using System.Text;
using Xunit;

namespace NewsArchive.Tests.Cli;

/// <summary>What a person would see in a terminal. <c>ACCEPT=1</c> rewrites the transcripts; read the difference before you keep it.</summary>
public class TranscriptTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Transcript.Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_transcript_plays_as_written(string name)
    {
        var path = Path.Combine(Transcript.Folder, name);
        var played = new Transcript(path).Play(InMemory);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, played);
        }

        Assert.Equal(File.ReadAllText(path), played, ignoreLineEndingDifferences: false);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_transcript_plays_as_written_by_the_native_executable(string name)
    {
        var native = Environment.GetEnvironmentVariable("ARCHIVE_NATIVE");
        if (string.IsNullOrEmpty(native))
        {
            Assert.NotEqual("1", Environment.GetEnvironmentVariable("ARCHIVE_REQUIRE_NATIVE"));
            Assert.Skip("ARCHIVE_NATIVE names no native executable");
        }

        var path = Path.Combine(Transcript.Folder, name);
        Assert.Equal(File.ReadAllText(path), new Transcript(path).Play((sandbox, line) => Native(Path.GetFullPath(native), sandbox, line)), ignoreLineEndingDifferences: false);
    }

    private static Ran InMemory(Sandbox sandbox, CommandLine line)
    {
        sandbox.Variables.Clear();
        foreach (var (name, value) in line.Variables)
        {
            sandbox.Variables[name] = value;
        }

        return sandbox.Run(new Manner { Input = line.Input is { } input ? File.ReadAllBytes(sandbox.At(input)) : [] }, [.. line.Args]);
    }

    private static Ran Native(string native, Sandbox sandbox, CommandLine line)
    {
        ProcessStartInfo start = new(native, line.Args)
        {
            WorkingDirectory = sandbox.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("ARCHIVE_DB");
        foreach (var (name, value) in line.Variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.BaseStream.Write(line.Input is { } input ? File.ReadAllBytes(sandbox.At(input)) : []);
        process.StandardInput.Close();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
