using System.Text;
using NewsArchive.Spelling;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Gathers the words by whose sound other spellings are found: each once in an ingest, however often it comes.</summary>
internal sealed class Spellings
{
    private readonly HashSet<ulong> _known = [];
    private readonly Lock _lock = new();

    /// <summary>The new words of an index in memory, with their sounds, in order of both.</summary>
    public List<(string Sound, string Term)> In(SegmentBuilder segments)
    {
        List<string> terms = [];
        using Statement pages = new(segments.Memory, Graft.Of(SegmentSql.Pages, SegmentSql.Articles));
        while (pages.Next())
        {
            if (SegmentTerms.AreOn(pages.Integer(0)))
            {
                lock (_lock)
                {
                    SegmentTerms.Each(pages.Blob(1), term => AddIfNew(terms, term));
                }
            }
        }

        return Sounded(terms);
    }

    /// <summary>The new words of articles that were not indexed in memory.</summary>
    public List<(string Sound, string Term)> In(IEnumerable<NumberedArticle> articles)
    {
        List<string> terms = [];
        foreach (var words in articles.Select(numbered => numbered.Prepared!.Words))
        {
            ReadOnlyMemory<byte>[] parts = [words.Body, words.Title, words.Lead, words.Posts, words.Extra];
            List<byte[]> tokens = [.. parts.SelectMany(part => Tokens.Of(Encoding.UTF8.GetString(part.Span))).Select(Encoding.UTF8.GetBytes)];
            lock (_lock)
            {
                tokens.ForEach(token => AddIfNew(terms, token));
            }
        }

        return Sounded(terms);
    }

    private static List<(string Sound, string Term)> Sounded(List<string> terms)
    {
        List<(string Sound, string Term)> sounded = [];
        foreach (var term in terms)
        {
            if (SpellingKey.Of(term) is { } sound)
            {
                sounded.Add((sound, term));
            }
        }

        sounded.Sort((x, y) => string.CompareOrdinal(x.Sound, y.Sound) is not 0 and var order ? order : string.CompareOrdinal(x.Term, y.Term));
        return sounded;
    }

    private void AddIfNew(List<string> terms, ReadOnlySpan<byte> term)
    {
        if (_known.Add(Hash(term)))
        {
            terms.Add(Encoding.UTF8.GetString(term));
        }
    }

    // FNV-1a: two of some million words are taken for one about once in a million archives.
    private static ulong Hash(ReadOnlySpan<byte> term)
    {
        var hash = 14695981039346656037UL;
        foreach (var one in term)
        {
            hash = (hash ^ one) * 1099511628211UL;
        }

        return hash;
    }
}
