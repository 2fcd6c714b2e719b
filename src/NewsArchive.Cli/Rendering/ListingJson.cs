using System.Text.Json;
using NewsArchive.Ingestion;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>The items of lists as the members of JSON objects.</summary>
internal static class ListingJson
{
    /// <summary>A post, and where it stands.</summary>
    public static void Post(Utf8JsonWriter json, StoredPost stored)
    {
        json.WriteString("id", stored.Article.ToString());
        json.WriteString("source", stored.Source);
        json.WriteNumber("block", stored.Block);
        ArticleJson.Post(json, stored.Post);
        json.WriteString("post_key", stored.PostKey);
        json.WriteNumber("articles", stored.Articles);
    }

    /// <summary>A quotation, and where it stands.</summary>
    public static void Quotation(Utf8JsonWriter json, StoredQuotation stored)
    {
        json.WriteString("id", stored.Article.ToString());
        json.WriteString("source", stored.Source);
        ArticleJson.Quotation(json, stored.Quotation);
    }

    /// <summary>What a source holds or held.</summary>
    public static void Revision(Utf8JsonWriter json, Revision revision)
    {
        json.WriteString("id", revision.Id.ToString());
        json.WriteString("source", revision.Source);
        json.WriteString("since", Page.Moment(revision.Since));
        json.WriteString("until", Page.Moment(revision.Until));
    }

    /// <summary>What became of a source.</summary>
    public static void Outcome(Utf8JsonWriter json, FileOutcome outcome)
    {
        json.WriteString("source", outcome.Source);
        json.WriteString("outcome", Key(outcome.Kind));
        json.WriteString("id", outcome.Id?.ToString());
        json.WriteNumber("posts", outcome.Posts);
        json.WriteNumber("quotations", outcome.Quotations);
        json.WriteString("message", outcome.Message);
        json.Strings("rules", [.. outcome.Diagnostics.Select(odd => odd.Rule)]);
        json.WriteString("former_id", outcome.FormerId?.ToString());
    }

    /// <summary>An article or source that was taken out.</summary>
    public static void Removed(Utf8JsonWriter json, string name) => json.WriteString("removed", name);

    /// <summary>The word for what happened.</summary>
    public static string Key(OutcomeKind kind) => kind switch
    {
        OutcomeKind.New => "new",
        OutcomeKind.Unchanged => "unchanged",
        OutcomeKind.Revised => "revised",
        OutcomeKind.Copy => "copy",
        OutcomeKind.Failed => "failed",
        OutcomeKind.Vanished => "vanished",
        OutcomeKind.Forgotten => "forgotten",
        OutcomeKind.Reread => "reread",
        _ => "skipped",
    };
}
