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
    private readonly Dictionary<(string, int), Beginning?> _known = [];
    private readonly Lazy<Select> _segments = new(() => new(connection, VocabularySql.NextSegment));
    private readonly Lazy<Select> _pages = new(() => new(connection, VocabularySql.PagesFrom));

    /// <summary>The words that begin so; null where the index cannot be read.</summary>
    /// <param name="start">The beginning, as the index holds words.</param>
    /// <param name="most">The most words to return.</param>
    public Beginning? Of(string start, int most)
    {
        if (!_known.TryGetValue((start, most), out var known))
        {
            _known[(start, most)] = known = Read([SegmentWriter.MainIndex, .. Encoding.UTF8.GetBytes(start)], most);
        }

        return known;
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _segments, _pages }.Where(statement => statement.IsValueCreated))
        {
            statement.Value.Dispose();
        }
    }

    private Beginning? Read(byte[] start, int most)
    {
        try
        {
            Frequent words = new(most);
            for (var segment = 0L; _segments.Value.Bind(1, segment).Number() is { } next; segment = next)
            {
                Read(next, start, words);
                _pages.Value.Again();
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

    private void Read(long segment, byte[] start, Frequent words)
    {
        var pages = _pages.Value.Bind(1, segment).BindBlob(2, start);
        var before = 0L;
        while (pages.Next())
        {
            TermPage page = new(pages.Utf8(1));
            words.AddToLast(before == 0 ? 0 : ((pages.Long(0) - before - 1) * SegmentWriter.PageSize) + page.First);
            before = pages.Long(0);
            while (page.Next())
            {
                var order = page.Term[..Math.Min(start.Length, page.Term.Length)].SequenceCompareTo(start);
                if (order > 0)
                {
                    return;
                }

                words.Add(order == 0 ? page.Term[1..] : [], page.Size);
            }
        }
    }

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
