using NewsArchive.Model;

namespace NewsArchive.Sources;

/// <summary>Reads the bytes of a source.</summary>
public static class SourceReader
{
    /// <summary>The most bytes that a file may have unless told otherwise: 256 MB.</summary>
    public const long DefaultMaxSize = 256L << 20;

    /// <summary>Reads a file whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maxSize">The most bytes that it may have.</param>
    /// <returns>Its content; or null and one line that says why there is none.</returns>
    public static (SourceContent? Content, string? Failure) Read(SourceFile file, long maxSize)
    {
        try
        {
            // Without a share mode the runtime would lock each file by one more call.
            using FileStream stream = new(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(file.Source, stream, stream.CanSeek ? stream.Length : 0, maxSize);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, SourceFacts.Reason(file.Source, failure));
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="source">The name that its content gets.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="expected">The number of bytes that it probably has, or 0.</param>
    /// <param name="maxSize">The most bytes that it may have.</param>
    /// <returns>Its content; or null and one line that says why there is none.</returns>
    public static (SourceContent? Content, string? Failure) Read(string source, Stream stream, long expected, long maxSize)
    {
        var limit = Math.Min(maxSize, Array.MaxLength - 1);
        var buffer = new byte[Math.Clamp(expected, 0, limit) + 1];
        var length = 0;
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer.AsSpan(length)))
        {
            length += read;
            if (length > limit)
            {
                return (null, $"{source}: larger than {limit} bytes; raise --max-size to read it");
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(4096L, buffer.Length * 2L), limit + 1));
            }
        }

        return (SourceContent.Of(source, buffer.AsMemory(0, length)), null);
    }
}
