using NewsArchive.Cli.Rendering;

namespace NewsArchive.Cli.Commands;

/// <summary>Everything that the program knows of the world: tests run the whole program with one of their own.</summary>
internal sealed record Surroundings
{
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

    /// <summary>The current folder, absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>Environment variables by name; null where there is none.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The process's own.</summary>
    public static Surroundings OfProcess()
    {
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var terminal = !Console.IsOutputRedirected;

        // CA2000: it ends with the process.
#pragma warning disable CA2000
        StreamWriter error = new(Written(2, Console.OpenStandardError)) { AutoFlush = true, NewLine = "\n" };
#pragma warning restore CA2000
        return new()
        {
            OpenInput = Input,
            Output = new(Written(1, Console.OpenStandardOutput)) { IsTerminal = terminal, Colour = terminal && colour, Width = terminal ? Width(1) : 0 },
            Error = TextWriter.Synchronized(error),
            ErrorColour = colour && !Console.IsErrorRedirected,
            ErrorWidth = colour && !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")) ? () => Width(2) : null,
            Folder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    private static Stream Input() =>
        OperatingSystem.IsWindows() || Descriptor.IsInherited(0) ? Console.OpenStandardInput() : throw new IOException("standard input is closed; give it something to read");

    private static int Width(int number) => OperatingSystem.IsLinux() ? Descriptor.Width(number) : Console.WindowWidth;

    private static Stream Written(int number, Func<Stream> open)
    {
        if (OperatingSystem.IsWindows())
        {
            return open();
        }

        return new Descriptor(number);
    }
}
