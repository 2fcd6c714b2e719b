using System.Security.Cryptography;

namespace NewsArchive.Model;

/// <summary>The bytes of one source, and their name.</summary>
/// <param name="Source">The source's name, a path with <c>/</c>.</param>
/// <param name="Bytes">The file exactly as it was.</param>
/// <param name="Sha256">The SHA-256 of <paramref name="Bytes"/>, 64 lower-case hexadecimal digits.</param>
public sealed record SourceContent(string Source, ReadOnlyMemory<byte> Bytes, string Sha256)
{
    /// <summary>Names the bytes and computes their hash.</summary>
    public static SourceContent Of(string source, ReadOnlyMemory<byte> bytes) =>
        new(source, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));

    /// <summary>The name of the container in which a source lies, the outermost where one lies in another; null where it lies in none.</summary>
    public static string? ContainerOf(string source) => source.IndexOf("!/", StringComparison.Ordinal) is >= 0 and var end ? source[..end] : null;
}
