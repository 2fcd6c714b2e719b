using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Querying;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>Answers to searches as the members of JSON objects.</summary>
internal static class SearchJson
{
    /// <summary>A hit.</summary>
    public static void Hit(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteString("id", hit.Id.ToString());
        json.WriteString("source", hit.Source);
        json.Day("date", hit.Date);
        json.WriteString("title", hit.Title);
        json.WriteString("snippet", hit.Snippet);
        json.WriteNumber("score", hit.Score);
        Marks(json, "marks", hit.Marks);
        Marks(json, "title_marks", hit.TitleMarks);
        json.WriteString("in", Key(hit.In));
        json.WriteString("author", hit.Author);
        json.WriteString("handle", hit.Handle);
        json.WriteString("platform", hit.Platform);
        json.WriteString("speaker", hit.Speaker);
        json.WriteString("cluster", hit.Cluster?.ToString());
        json.WriteBoolean("held", hit.IsHeld);
    }

    /// <summary>What matched in a text.</summary>
    public static void Marks(Utf8JsonWriter json, string name, ImmutableArray<(int Start, int End)> marks)
    {
        json.WriteStartArray(name);
        foreach (var (start, end) in marks)
        {
            json.Pair(start, end);
        }

        json.WriteEndArray();
    }

    /// <summary>How many matches have a value.</summary>
    public static void Facet(Utf8JsonWriter json, string name, FacetCount count)
    {
        json.WriteString(name, count.Value);
        json.WriteNumber("articles", count.Articles);
    }

    /// <summary>How many matches lie in a stretch of days.</summary>
    public static void Bar(Utf8JsonWriter json, TimelineBar bar)
    {
        json.Day("from", bar.From);
        json.Day("to", bar.To);
        json.WriteNumber("articles", bar.Articles);
    }

    /// <summary>How a search was understood and is carried out.</summary>
    public static void Understood(Utf8JsonWriter json, SearchExplanation explanation)
    {
        json.WriteString("query", explanation.Searched.ToString());
        json.Objects("variants", [.. Expansion.Added(explanation.Searched)], (item, variant) =>
        {
            item.WriteString("text", variant.Text);
            item.WriteString("reason", variant.Reason.ToString().ToLowerInvariant());
        });
        json.Strings("hints", explanation.Searched.Hints);
        json.WriteString("statement", explanation.Statement);
        json.Strings("values", explanation.Values);
        json.Strings("plan", explanation.Plan);
    }

    private static string Key(Scope scope) => scope switch
    {
        Scope.Title => "title",
        Scope.Posts => "posts",
        Scope.Quotes => "quotes",
        _ => "prose",
    };
}
