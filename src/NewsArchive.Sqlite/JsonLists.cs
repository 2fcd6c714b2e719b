using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>Reads the lists that <see cref="JsonText"/> wrote.</summary>
internal static class JsonLists
{
    /// <summary>A list of any kind.</summary>
    /// <exception cref="SqliteException">It is no such list: the database is damaged where SQLite does not see it.</exception>
    public static ImmutableArray<T> Items<T>(string json, Func<JsonElement, T> item)
    {
        try
        {
            return Read(json, item);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new SqliteException(failure.Message, SQLitePCL.raw.SQLITE_CORRUPT);
        }
    }

    private static ImmutableArray<T> Read<T>(string json, Func<JsonElement, T> item)
    {
        using var document = JsonDocument.Parse(json);
        var items = ImmutableArray.CreateBuilder<T>(document.RootElement.GetArrayLength());
        foreach (var element in document.RootElement.EnumerateArray())
        {
            items.Add(item(element));
        }

        return items.MoveToImmutable();
    }

    public static ImmutableArray<FieldRange> Fields(string json) =>
        json == "[]" ? [] : Items(json, field => new FieldRange(field[0].GetString()!, new(field[1].GetInt32(), field[2].GetInt32())) { Confidence = field.GetArrayLength() > 3 ? field[3].GetDouble() : null });

    /// <summary>The parts; null stands for the whole range.</summary>
    public static ImmutableArray<ByteRange> Parts(string? json, ByteRange range) => json is null ? [range] : Items(json, Range);

    public static ImmutableArray<string> Strings(string json) => Items(json, text => text.GetString()!);

    public static ImmutableArray<Diagnostic> Diagnostics(string json) => json == "[]" ? [] : Items(json, one => new Diagnostic(
        one.GetProperty("rule").GetString()!,
        one.GetProperty("message").GetString()!,
        new(one.GetProperty("start_byte").GetInt32(), one.GetProperty("end_byte").GetInt32())));

    public static ByteRange Range(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());
}
