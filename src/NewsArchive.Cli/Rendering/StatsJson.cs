using System.Text.Json;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>Counts over an archive as the members of a JSON object.</summary>
internal static class StatsJson
{
    /// <summary>All counts.</summary>
    public static void Write(Utf8JsonWriter json, ArchiveStats stats)
    {
        json.WriteNumber("articles", stats.Articles);
        json.WriteNumber("undated", stats.Undated);
        json.WriteNumber("sources", stats.Sources);
        json.WriteNumber("posts", stats.Posts);
        json.WriteNumber("quotations", stats.Quotations);
        json.Day("first_date", stats.First);
        json.Day("last_date", stats.Last);
        json.Objects("platforms", stats.Platforms, Platform);
        json.Objects("handles", stats.Handles, Handle);
    }

    private static void Platform(Utf8JsonWriter json, PlatformCount count)
    {
        json.WriteString("platform", count.Platform);
        json.WriteNumber("posts", count.Posts);
    }

    private static void Handle(Utf8JsonWriter json, HandleCount count)
    {
        json.WriteString("platform", count.Platform);
        json.WriteString("handle", count.Handle);
        json.WriteNumber("posts", count.Posts);
        json.WriteNumber("articles", count.Articles);
    }
}
