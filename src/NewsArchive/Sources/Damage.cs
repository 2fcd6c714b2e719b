using ZstdSharp;
using ZstdSharp.Unsafe;

namespace NewsArchive.Sources;

/// <summary>What reading throws for what a file contains, or for a file that cannot be read.</summary>
internal static class Damage
{
    /// <summary>Whether it is the file's fault and not the program's.</summary>
    public static bool Is(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or InvalidDataException or ZstdException or OutOfMemoryException;

    /// <summary>One line that says what is wrong with a file or one member, and what helps.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="failure">What reading it threw.</param>
    /// <param name="path">Where it lies, where it is a file.</param>
    public static string Of(string name, Exception failure, string? path = null) => failure switch
    {
        LimitException => failure.Message,
        ZstdException { Code: ZSTD_ErrorCode.ZSTD_error_dictionary_wrong } => $"{name}: packed with a dictionary of its own; unpack it with that, then read what comes out",
        ZstdException { Code: ZSTD_ErrorCode.ZSTD_error_frameParameter_windowTooLarge } => $"{name}: takes more than 128 MB of memory to unpack; pack it again without --long",
        OutOfMemoryException => $"{name}: too large to be read in one piece; split it",
        InvalidDataException or EndOfStreamException or ZstdException =>
            $"{name}: damaged or cut off ({Reason(failure)}); get a whole copy and read it again",
        _ => SourceFacts.Reason(name, failure, path),
    };

    // The runtime's words for a wrong checksum speak of a method of compression.
    private static string Reason(Exception failure) =>
        failure.Message.Contains("unsupported compression method", StringComparison.Ordinal) ? "its bytes do not unpack" : string.Join(' ', failure.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
