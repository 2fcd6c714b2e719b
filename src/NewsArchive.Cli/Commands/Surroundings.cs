using NewsArchive.Cli.Rendering;

namespace NewsArchive.Cli.Commands;

/// <summary>Everything that the program knows of the world: tests run the whole program with one of their own.</summary>
internal sealed record Surroundings
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private const int Closed = -1;

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output.</summary>
    public required Output Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether messages may be coloured.</summary>
    public bool ErrorColour { get; init; }

    /// <summary>The number of cells in a line of a terminal behind standard error on which something may be drawn, whenever it is asked; null where there is none.</summary>
    public Func<int>? ErrorWidth { get; init; }

    /// <summary>The current folder, absolute; null where it is gone.</summary>
    public required string? Folder { get; init; }

    /// <summary>Environment variables by name; null where there is none.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>The process's own.</summary>
    public static Surroundings OfProcess()
    {
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && UnderstandsEscapes(Environment.GetEnvironmentVariable("TERM"));
        var terminal = !Console.IsOutputRedirected;

        // CA2000: it ends with the process.
#pragma warning disable CA2000
        StreamWriter error = new(Written(StandardError, Console.OpenStandardError)) { AutoFlush = true, NewLine = "\n" };
#pragma warning restore CA2000
        return new()
        {
            OpenInput = Input,
            Output = new(Written(StandardOutput, Console.OpenStandardOutput)) { IsTerminal = terminal, Colour = terminal && colour, Width = terminal ? Width(StandardOutput) : 0 },
            Error = TextWriter.Synchronized(error),
            ErrorColour = colour && !Console.IsErrorRedirected,
            ErrorWidth = colour && !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")) ? () => Width(StandardError) : null,
            Folder = CurrentFolder(),
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    // Windows does without the variable.
    private static bool UnderstandsEscapes(string? terminal) => terminal != "dumb" && (OperatingSystem.IsWindows() || !string.IsNullOrEmpty(terminal));

    private static Stream Input() =>
        OperatingSystem.IsWindows() || Descriptor.IsInherited(0) ? Console.OpenStandardInput() : throw new IOException("standard input is closed; give it something to read");

    private static string? CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static int Width(int number) => OperatingSystem.IsLinux() ? Descriptor.Width(number) : Console.WindowWidth;

    private static Stream Written(int number, Func<Stream> open)
    {
        if (OperatingSystem.IsWindows())
        {
            return open();
        }

        // Where the process was started without it, the runtime may have opened something of its own under the number: what is written there are signals to itself.
        return Descriptor.IsInherited(number) ? new Descriptor(number) : number == StandardError ? Stream.Null : new Descriptor(Closed);
    }
}
