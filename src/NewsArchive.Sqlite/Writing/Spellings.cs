using System.Collections.Concurrent;
using System.Text;
using NewsArchive.Spelling;
using NewsArchive.Sqlite.Segments;

namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// Gathers the words by whose sound other spellings are found: each once in an ingest, however often it comes. It belongs to the first batch that is kept with
/// it, not to the first that was looked through: that may be a later one, which is never kept.
/// </summary>
internal sealed class Spellings
{
    private readonly HashTable _known = new();
    private readonly Lock _lock = new();
    private readonly ConcurrentBag<TermTable> _idle = [];

    /// <summary>Adds a word to others, where no batch was kept with it so far.</summary>
    public void AddIfNew(List<string> terms, ReadOnlySpan<byte> term)
    {
        lock (_lock)
        {
            Add(terms, term);
        }
    }

    /// <summary>The words of articles that no batch was kept with so far, with their sounds, in order of both.</summary>
    public List<(string Sound, string Term)> In(IEnumerable<NumberedArticle> articles)
    {
        var words = _idle.TryTake(out var idle) ? idle : new();
        foreach (var text in articles.Select(numbered => numbered.Prepared!.Words))
        {
            foreach (var part in (ReadOnlySpan<ReadOnlyMemory<byte>>)[text.Body, text.Title, text.Lead, text.Posts, text.Extra])
            {
                Utf8Tokens tokens = new(part.Span);
                while (tokens.Next())
                {
                    words.Add(tokens.Head, tokens.Token);
                }
            }
        }

        List<string> terms = [];
        lock (_lock)
        {
            for (var word = 0; word < words.Count; word++)
            {
                Add(terms, words.Letters(word));
            }
        }

        words.Clear();
        _idle.Add(words);
        return Sounded(terms);
    }

    /// <summary>Those of some words that no batch was kept with meanwhile.</summary>
    public IReadOnlyList<(string Sound, string Term)> StillNew(IReadOnlyList<(string Sound, string Term)> words)
    {
        lock (_lock)
        {
            return [.. words.Where(word => !_known.Contains(Hash(word.Term)))];
        }
    }

    /// <summary>Takes every word for new again.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _known.Clear();
        }
    }

    /// <summary>Notes that a batch was kept with some words.</summary>
    public void Keep(IReadOnlyList<(string Sound, string Term)> words) => Know(words.Select(word => word.Term));

    /// <summary>Words with their sounds, in order of both; without those that have none.</summary>
    public List<(string Sound, string Term)> Sounded(List<string> terms)
    {
        List<(string Sound, string Term)> sounded = [];
        List<string> soundless = [];
        foreach (var term in terms)
        {
            if (SpellingKey.Of(term) is { } sound)
            {
                sounded.Add((sound, term));
            }
            else
            {
                soundless.Add(term);
            }
        }

        // Nothing is kept of them, so nobody has to look at them again.
        Know(soundless);

        sounded.Sort((x, y) => string.CompareOrdinal(x.Sound, y.Sound) is not 0 and var order ? order : string.CompareOrdinal(x.Term, y.Term));
        return sounded;
    }

    private static ulong Hash(string term) => TermTable.Hash(Encoding.UTF8.GetBytes(term));

    private void Add(List<string> terms, ReadOnlySpan<byte> term)
    {
        // Two of some million words are taken for one about once in a million archives.
        if (!_known.Contains(TermTable.Hash(term)))
        {
            terms.Add(Encoding.UTF8.GetString(term));
        }
    }

    private void Know(IEnumerable<string> terms)
    {
        lock (_lock)
        {
            foreach (var term in terms)
            {
                _known.Add(Hash(term));
            }
        }
    }
}
