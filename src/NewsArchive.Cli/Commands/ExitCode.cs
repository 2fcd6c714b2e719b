namespace NewsArchive.Cli.Commands;

/// <summary>What the program returns.</summary>
internal static class ExitCode
{
    /// <summary>Done; something was found.</summary>
    public const int Done = 0;

    /// <summary>The program ran, and there is nothing to show.</summary>
    public const int NothingFound = 1;

    /// <summary>Wrong usage, or something failed, if only one file of many.</summary>
    public const int Failed = 2;

    /// <summary>Ctrl-C or a request to end; what was kept before stays.</summary>
    public const int Interrupted = 130;

    /// <summary>The reader of the output went away, as every program in a pipe says it.</summary>
    public const int ClosedPipe = 141;

    /// <summary>The code of a search or a list.</summary>
    public static int Found(bool any) => any ? Done : NothingFound;
}
