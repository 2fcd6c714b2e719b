namespace NewsArchive.Files;

/// <summary>Tells when a file cannot be opened only because the process has too many open already.</summary>
public static class OpenFiles
{
    /// <summary>What is wrong then, and what helps.</summary>
    public const string Remedy = "too many files are open; raise the limit with ulimit -n, then run again";

    // EMFILE, ENFILE: of the process, of the system.
    private const int TooMany = 24;
    private const int TooManyOfAll = 23;

    /// <summary>Whether that is why something failed.</summary>
    public static bool AreTooMany(Exception failure) => !OperatingSystem.IsWindows() && failure is IOException { HResult: TooMany or TooManyOfAll };

    /// <summary>Whether no file can be opened now: for failures that do not say why.</summary>
    public static bool AreTooMany()
    {
        try
        {
            File.OpenHandle("/dev/null").Dispose();
            return false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return AreTooMany(failure);
        }
    }
}
