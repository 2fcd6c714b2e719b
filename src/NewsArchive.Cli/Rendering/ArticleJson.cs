using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>An article and its pieces as the members of JSON objects. The order of keys is part of the contract; new keys come last.</summary>
internal static class ArticleJson
{
    /// <summary>An article of the archive.</summary>
    public static void Stored(Utf8JsonWriter json, StoredArticle stored)
    {
        json.WriteString("id", stored.Id.ToString());
        var next = 0;
        Read(json, stored.Article, (json, block) =>
        {
            Block(json, block);
            if (block is SocialPost)
            {
                Occurrences(json, stored.Posts[next++]);
            }
        });
        json.Strings("sources", stored.Sources);
        Kin(json, stored.Cluster, stored.Aliases);
    }

    /// <summary>An article of the archive with its file, whole: what it takes to keep it elsewhere.</summary>
    public static void Exported(Utf8JsonWriter json, ExportedArticle exported)
    {
        json.WriteString("id", exported.Id.ToString());
        var next = 0;
        Read(json, exported.Article, (json, block) =>
        {
            Block(json, block);
            if (block is SocialPost)
            {
                json.WriteString("post_key", exported.PostKeys[next++]);
            }
        });
        json.Strings("sources", exported.Sources);
        Kin(json, exported.Cluster, exported.Aliases);
        if (exported.FormerSources is { } former)
        {
            json.Strings("former_sources", former);
        }

        if (exported.Article.TextIsExact)
        {
            json.Text("text", exported.Article.Text);
        }
        else
        {
            json.Bytes("bytes", exported.Article.Content.Bytes.Span);
        }
    }

    /// <summary>An article as read from a file.</summary>
    public static void Read(Utf8JsonWriter json, Article article) => Read(json, article, Block);

    private static void Read(Utf8JsonWriter json, Article article, Action<Utf8JsonWriter, Block> block)
    {
        json.WriteString("source", article.Content.Source);
        json.WriteString("sha256", article.Content.Sha256);
        json.WriteString("encoding", article.Encoding);
        json.Day("date", article.Date);
        json.WriteString("date_rule", article.DateRule);
        json.Text("title", article.Title);
        json.WriteString("language", article.Language);
        json.Objects("blocks", article.Blocks, block);
        json.Objects("quotations", article.Quotations, Quotation);
        json.Objects("diagnostics", article.Diagnostics, Diagnostic);
        json.WriteString("byline", article.Byline);
        json.WriteString("dateline", article.Dateline);
        json.WriteBoolean("date_ambiguous", article.DateAmbiguous);
        json.WriteString("date_zone", article.DateZone);
        json.WriteNumber("header_end", article.Header.End);
        json.Fields(article.Fields);
    }

    /// <summary>An article as read from a file, with what claimed each stretch.</summary>
    public static void Explained(Utf8JsonWriter json, Article article)
    {
        Read(json, article);
        json.Objects("stretches", [.. Stretches.Of(article)], Stretch);
    }

    /// <summary>A post, without the kind of block that it is.</summary>
    public static void Post(Utf8JsonWriter json, SocialPost post)
    {
        json.WriteString("platform", post.Platform);
        json.WriteString("author", post.Author);
        json.WriteString("handle", post.Handle);
        json.Day("posted_on", post.PostedOn);
        json.Text("text", post.Text);
        json.Strings("links", post.Links);
        json.Ends(post.Range);
        json.Parts(post.Parts, post.Range);
        json.WriteString("posted_at", Time(post.PostedAt));
        json.WriteString("zone", post.Zone);
        json.WriteString("permalink", post.Permalink);
        json.WriteBoolean("truncated", post.Truncated);
        json.WriteString("rule", post.Rule);
        json.WriteNumber("confidence", post.Confidence);
        json.Fields(post.Fields);
    }

    /// <summary>A quotation.</summary>
    public static void Quotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.Text("text", quotation.Text);
        json.WriteString("speaker", quotation.Speaker);
        json.WriteString("cue", quotation.Cue);
        json.WriteString("kind", QuotationKinds.Key(quotation.Kind));
        json.WriteNumber("block", quotation.Block);
        json.Number("post", quotation.Post);
        json.Ends(quotation.Range);
        json.WriteString("handle", quotation.Handle);
        json.WriteString("role", quotation.Role);
        json.WriteString("mention", quotation.SpeakerMention);
        json.WriteString("rule", quotation.Rule);
        json.WriteNumber("confidence", quotation.Confidence);
        json.Parts(quotation.Parts, quotation.Range);
    }

    private static void Block(Utf8JsonWriter json, Block block)
    {
        json.WriteString("kind", block is SocialPost ? "post" : "paragraph");
        if (block is SocialPost post)
        {
            Post(json, post);
            return;
        }

        json.Text("text", block.Text);
        json.Ends(block.Range);
        json.Parts(block.Parts, block.Range);
    }

    private static void Kin(Utf8JsonWriter json, ArticleId? cluster, ImmutableArray<ArticleId> aliases)
    {
        json.WriteString("cluster", cluster?.ToString());
        json.Strings("aliases", [.. aliases.Select(alias => alias.ToString())]);
    }

    private static void Occurrences(Utf8JsonWriter json, PostOccurrences occurrences)
    {
        json.WriteString("post_key", occurrences.PostKey);
        json.Strings("also_in", [.. occurrences.AlsoIn.Select(id => id.ToString())]);
    }

    private static void Stretch(Utf8JsonWriter json, Stretch stretch)
    {
        json.Ends(stretch.Range);
        json.WriteString("what", stretch.What);
        json.WriteString("rule", stretch.Rule);
        json.WriteNumber("confidence", stretch.Confidence);
    }

    private static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("message", diagnostic.Message);
        json.Ends(diagnostic.Range);
    }

    // Seconds only where the page printed them.
    private static string? Time(TimeOnly? time) => time?.ToString(time.Value.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
}
