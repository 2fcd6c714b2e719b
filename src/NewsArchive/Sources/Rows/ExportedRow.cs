using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NewsArchive.Sources.Rows;

/// <summary>A row as <c>archive export</c> writes it: it gives the same bytes, under the same names.</summary>
internal static class ExportedRow
{
    /// <summary>Reads it; null where the row is of another kind.</summary>
    public static Row? Read(JsonElement row)
    {
        if (Text(row, "source") is not { Length: > 0 } source || Text(row, "sha256") is not { Length: 64 } sha256 || Bytes(row) is not { } bytes)
        {
            return null;
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256
            ? new() { Bytes = bytes, Sources = Sources(row, source) }
            : Row.Broken("its text does not have the sha256 that it gives; export it again");
    }

    private static byte[]? Bytes(JsonElement row) =>
        Text(row, "text") is { } text ? Encoding.UTF8.GetBytes(text)
        : row.TryGetProperty("bytes", out var bytes) && bytes.ValueKind == JsonValueKind.String && bytes.TryGetBytesFromBase64(out var decoded) ? decoded : null;

    private static ImmutableArray<string> Sources(JsonElement row, string source)
    {
        var all = row.TryGetProperty("sources", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!).Where(name => name.Length > 0)
            : [];
        return [.. all.Prepend(source).Distinct()];
    }

    private static string? Text(JsonElement row, string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
