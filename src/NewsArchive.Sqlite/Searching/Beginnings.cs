using System.Collections.Immutable;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Segments;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// Finds the words that begin alike, with how frequent they are. FTS5 itself can only gather the places of all of them at once, which for <c>a*</c> is a
/// good part of the whole index; the pages of the index tell the words and how long the list of their places is without reading these.
/// </summary>
internal sealed class Beginnings(SqliteConnection connection) : IDisposable
{
    // Of more pages not all are read where some words are so frequent that these will do.
    private const int ManyPages = 200;
    private const int FewWords = 8;

    private readonly Dictionary<(string, int), Beginning?> _known = [];
    private readonly Select _segments = new(connection, VocabularySql.NextSegment);
    private readonly Select _pages = new(connection, VocabularySql.PagesFrom);
    private readonly Select _block = new(connection, VocabularySql.Page);
    private readonly PageReader _page = new();

    /// <summary>The words that begin so; null where the index cannot be read.</summary>
    /// <param name="start">The beginning, as the index holds words.</param>
    /// <param name="most">The most words to return.</param>
    public Beginning? Of(string start, int most)
    {
        if (!_known.TryGetValue((start, most), out var known))
        {
            _known[(start, most)] = known = Read([Fts5.MainIndex, .. Encoding.UTF8.GetBytes(start)], most);
        }

        return known;
    }

    public void Dispose()
    {
        _segments.Dispose();
        _pages.Dispose();
        _block.Dispose();
    }

    private Beginning? Read(byte[] start, int most)
    {
        try
        {
            Frequent words = new(most);
            for (var segment = 0L; _segments.Bind(1, segment).Number() is { } next; segment = next)
            {
                var pages = Pages(next, start);
                var ends = pages.FindAll(page => page.Whole > 0);
                if (pages.Count > most && (ends.Count >= most || (pages.Count > ManyPages && ends.Count >= FewWords)))
                {
                    AddLast(next, start, ends.OrderByDescending(page => page.Whole).Take(most), words);
                    words.AddOthers(pages.Count * (long)Fts5.PageSize);
                }
                else
                {
                    AddAll(next, start, pages, words);
                }

                words.EndSegment();
            }

            return words.Beginning();
        }
        catch (Exception failure) when (failure is IndexOutOfRangeException or ArgumentException)
        {
            // Not such a page as is known here: FTS5 knows better, or says that the archive is damaged.
            return null;
        }
    }

    private List<Page> Pages(long segment, byte[] start)
    {
        List<Page> pages = [];
        var rows = _pages.Bind(1, segment).BindBlob(2, start);
        while (rows.Next())
        {
            if (pages.Count > 0)
            {
                pages[^1] = pages[^1] with { Whole = rows.Long(0) - pages[^1].Number - 1 };
            }

            if (Order(rows.Utf8(1), start) > 0)
            {
                break;
            }

            pages.Add(new(rows.Long(0), 0));
        }

        _pages.Again();
        return pages;
    }

    private void AddAll(long segment, byte[] start, List<Page> pages, Frequent words)
    {
        var whole = 0L;
        foreach (var (number, following) in pages)
        {
            ReadPage(segment, number);
            words.AddToLast((whole * Fts5.PageSize) + _page.First);
            whole = following;
            while (_page.Next() && Order(_page.Term, start) is <= 0 and var order)
            {
                words.Add(order == 0 ? _page.Term[1..] : [], _page.Doclist.Length);
            }
        }

        words.AddToLast(whole * Fts5.PageSize);
    }

    // The list of a frequent word's places fills pages of its own behind the one on which it begins, as the last word there.
    private void AddLast(long segment, byte[] start, IEnumerable<Page> pages, Frequent words)
    {
        foreach (var (number, whole) in pages)
        {
            ReadPage(segment, number);
            while (_page.Next())
            {
            }

            if (Order(_page.Term, start) == 0)
            {
                words.Add(_page.Term[1..], _page.Doclist.Length);
                words.AddToLast(whole * Fts5.PageSize);
            }
        }
    }

    private void ReadPage(long segment, long page)
    {
        // Again first too: the page before may have been a damaged one.
        var block = _block.Again().Bind(1, segment).Bind(2, page);
        _page.Read(block.Next() ? block.Utf8(0) : []);
        block.Again();
    }

    private static int Order(ReadOnlySpan<byte> term, ReadOnlySpan<byte> start) => term[..Math.Min(start.Length, term.Length)].SequenceCompareTo(start);

    /// <summary>A page on which terms begin.</summary>
    /// <param name="Number">Its number in the segment.</param>
    /// <param name="Whole">How many pages after it hold nothing but places of its last term.</param>
    private readonly record struct Page(long Number, long Whole);

    /// <summary>Gathers the most frequent words, segment by segment.</summary>
    private sealed class Frequent(int most)
    {
        private readonly Dictionary<string, long> _sizes = [];
        private readonly PriorityQueue<string, long> _segment = new();
        private byte[] _last = [];
        private int _length;
        private long _size;
        private long _total;
        private bool _isAll = true;

        /// <summary>Adds a word; an empty one is none.</summary>
        public void Add(ReadOnlySpan<byte> word, int size)
        {
            Keep();
            _last = word.Length > _last.Length ? new byte[word.Length * 2] : _last;
            word.CopyTo(_last);
            (_length, _size) = (word.Length, size);
        }

        /// <summary>The list of the last word's places goes on.</summary>
        public void AddToLast(long size) => _size += size;

        /// <summary>There are other, rarer words.</summary>
        /// <param name="size">What their lists take, about.</param>
        public void AddOthers(long size)
        {
            _total += size;
            _isAll = false;
        }

        public void EndSegment()
        {
            Keep();
            while (_segment.TryDequeue(out var word, out var size))
            {
                _sizes[word] = _sizes.GetValueOrDefault(word) + size;
            }
        }

        public Beginning Beginning() =>
            new([.. _sizes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most).Select(pair => pair.Key)], _isAll && _sizes.Count <= most, _total);

        private void Keep()
        {
            if (_length == 0)
            {
                return;
            }

            _total += _size;
            if (_segment.Count < most)
            {
                _segment.Enqueue(Encoding.UTF8.GetString(_last, 0, _length), _size);
            }
            else
            {
                _isAll = false;
                if (_segment.TryPeek(out _, out var least) && _size > least)
                {
                    _segment.DequeueEnqueue(Encoding.UTF8.GetString(_last, 0, _length), _size);
                }
            }

            _length = 0;
        }
    }
}
