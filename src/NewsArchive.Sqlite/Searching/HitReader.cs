using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Querying;
using NewsArchive.Snippets;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Reads what is shown of each hit: title, source, and the passage that shows best why it matches.</summary>
internal sealed class HitReader(SqliteConnection connection, ParsedQuery expanded) : IDisposable
{
    // Bytes. No passage further on in a file is looked for.
    private const int Farthest = 4 << 20;

    private readonly Select _article = new(connection, HitSql.Article);
    private readonly Select _words = new(connection, HitSql.Words);
    private readonly VoiceReader _voices = new(connection);
    private readonly Highlighter _highlighter = Highlighter.Of(expanded);

    /// <summary>The hit of this key.</summary>
    public SearchHit Read(RankedKey ranked)
    {
        _article.Again().Bind(1, ranked.Key).Next();
        var title = _article.Text(0);
        List<Found> inTitle = title is null ? [] : [.. _highlighter.Find(title).Where(found => found.Within is null or Scope.Title)];
        var (excerpt, voice) = _article.Long(3) != 0 ? InFile(ranked.Key) : InWords(ranked.Key);
        ArticleId id = new(ranked.Key);
        return new(id, _article.Text(1) ?? "", id.Date, title, excerpt.Text, excerpt.Marks, ranked.Score)
        {
            TitleMarks = title is null ? [] : Excerpt.MarksIn(title, inTitle),
            In = voice?.In ?? (excerpt.Marks.IsEmpty && inTitle.Count > 0 ? Scope.Title : Scope.Prose),
            Author = voice?.Author,
            Handle = voice?.Handle,
            Platform = voice?.Platform,
            Speaker = voice?.Speaker,
            IsHeld = _article.Long(8) != 0,
            Cluster = _article.IsNull(7) ? null : new(_article.Long(7)),
        };
    }

    public void Dispose()
    {
        _article.Dispose();
        _voices.Dispose();
        _words.Dispose();
    }

    private (Excerpt Excerpt, Voice? Voice) InFile(long key)
    {
        var from = (int)_article.Long(2);
        var file = _article.Utf8(6);
        file = file[Math.Min(from, file.Length)..Math.Min(file.Length, Farthest)];
        var text = Encoding.UTF8.GetString(file);
        return Best(text, _voices.Of(key, (_article.Long(4), _article.Long(5)), text, file, from));
    }

    private (Excerpt Excerpt, Voice? Voice) InWords(long key)
    {
        _words.Again().Bind(1, key).Next();
        var text = _words.Text(0) ?? "";
        return Best(text, _voices.Of(key, (_article.Long(4), _article.Long(5)), text, [], 0));
    }

    private (Excerpt Excerpt, Voice? Voice) Best(string text, List<Voice> voices)
    {
        List<Found> found = [.. _highlighter.Find(text).Where(one => IsInPlace(one, voices))];
        if (found.Count == 0 && voices.Find(voice => voice.IsAsked(expanded.Filters)) is { } asked)
        {
            return (Passage.From(text, asked.Start), asked);
        }

        var excerpt = Passage.Best(text, found);
        return (excerpt, excerpt.Marks.IsEmpty ? null : voices.Find(voice => voice.Holds(excerpt.At, excerpt.At)));
    }

    private bool IsInPlace(Found found, List<Voice> voices) => found.Within switch
    {
        null => true,
        Scope.Title => false,
        Scope.Prose => !voices.Exists(voice => voice.In == Scope.Posts && voice.Holds(found.Start, found.End)),
        { } scope => voices.Exists(voice => voice.In == scope && voice.Holds(found.Start, found.End) && (expanded.Filters.In != scope || IsNotRefused(voice))),
    };

    private bool IsNotRefused(Voice voice) => (voice.In == Scope.Posts ? expanded.Filters.Handle ?? expanded.Filters.Platform : expanded.Filters.Speaker) is null || voice.IsAsked(expanded.Filters);
}
