using NewsArchive.Model;

namespace NewsArchive.Sources;

/// <summary>Reads the bytes of a source.</summary>
public static class SourceReader
{
    /// <summary>Reads a file whole, unpacked where its name says that it is packed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <returns>Its content; or null and one line that says why there is none.</returns>
    public static (SourceContent? Content, string? Failure) Read(SourceFile file, SourceLimits limits)
    {
        try
        {
            // Whoever writes to the file, or removes it, is not kept from it.
            using FileStream stream = new(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var form = FileForm.Of(file.Source);
            if (form.Packings.IsEmpty)
            {
                return Content(file.Source, stream, stream.CanSeek ? stream.Length : 0, limits.MaxSize);
            }

            var size = 0L;
            using WatchedStream packed = new(stream, read => size += read.Length);
            using var unpacked = Packings.Open(packed, form, file.Source, new(file.Source, limits, () => size));
            return Content(file.Source, unpacked, expected: 0, limits.MaxSize);
        }
        catch (Exception failure) when (Damage.Is(failure))
        {
            return (null, Damage.Of(file.Source, failure, file.FullPath));
        }
    }

    /// <summary>Reads what comes from a stream as one article, unpacked where its name says that it is packed.</summary>
    /// <param name="name">The name that it gets; null: the SHA-256 of its bytes.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="modifiedAt">Its time of modification, UTC.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <returns>The article, or why there is none.</returns>
    public static SourceEntry Read(string? name, Stream stream, DateTimeOffset modifiedAt, SourceLimits limits)
    {
        var known = name ?? "standard input";
        try
        {
            var size = 0L;
            using WatchedStream packed = new(stream, read => size += read.Length);
            using var unpacked = Packings.Open(packed, FileForm.Of(known), known, new(known, limits, () => size));
            var (bytes, failure) = Bytes(known, unpacked, expected: 0, limits.MaxSize);
            return failure is null ? new SourceMember(name ?? SourceContent.Of(known, bytes).Sha256, bytes, modifiedAt) : new UnreadableSource(known, failure);
        }
        catch (Exception failure) when (Damage.Is(failure))
        {
            return new UnreadableSource(known, Damage.Of(known, failure));
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="expected">The number of bytes that it probably has, or 0.</param>
    /// <param name="maxSize">The most bytes that it may have.</param>
    /// <returns>Its bytes; or one line that says why there are none.</returns>
    internal static (ReadOnlyMemory<byte> Bytes, string? Failure) Bytes(string source, Stream stream, long expected, long maxSize)
    {
        var limit = Math.Min(maxSize, Array.MaxLength - 1);
        var buffer = new byte[Math.Clamp(expected, 0, limit) + 1];
        var length = 0;
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer.AsSpan(length)))
        {
            length += read;
            if (length > limit)
            {
                return (default, $"{source}: larger than {limit} bytes; raise --max-size to read it");
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(4096L, buffer.Length * 2L), limit + 1));
            }
        }

        return (buffer.AsMemory(0, length), null);
    }

    private static (SourceContent? Content, string? Failure) Content(string source, Stream stream, long expected, long maxSize)
    {
        var (bytes, failure) = Bytes(source, stream, expected, maxSize);
        return (failure is null ? SourceContent.Of(source, bytes) : null, failure);
    }
}
