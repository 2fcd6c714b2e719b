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
        if (Text(row, "sha256") is not { Length: 64 } sha256 || Sources(row) is not { } sources || Bytes(row) is not { } bytes)
        {
            return null;
        }

        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != sha256)
        {
            return Row.Broken("its text does not have the sha256 that it gives; export it again");
        }

        return sources.IsEmpty ? new() { Oddity = "a former article, which no source holds any more" } : new() { Bytes = bytes, Sources = sources };
    }

    private static byte[]? Bytes(JsonElement row) =>
        Text(row, "text") is { } text ? Encoding.UTF8.GetBytes(text)
        : row.TryGetProperty("bytes", out var bytes) && bytes.ValueKind == JsonValueKind.String && bytes.TryGetBytesFromBase64(out var decoded) ? decoded
        : null;

    // All names that hold the article now; of an object that was printed without them, its one name.
    private static ImmutableArray<string>? Sources(JsonElement row)
    {
        if (row.TryGetProperty("sources", out var all) && all.ValueKind == JsonValueKind.Array)
        {
            return [.. all.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!).Where(name => name.Length > 0)];
        }

        return Text(row, "source") is { Length: > 0 } source ? [source] : null;
    }

    private static string? Text(JsonElement row, string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
