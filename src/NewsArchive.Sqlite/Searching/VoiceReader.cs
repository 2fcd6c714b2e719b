using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Querying;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Reads which stretches of an article are posts or quotations, and whose.</summary>
internal sealed class VoiceReader(SqliteConnection connection) : IDisposable
{
    private readonly Select _posts = new(connection, HitSql.Posts);
    private readonly Select _quotations = new(connection, HitSql.Quotations);

    /// <summary>The posts, then the quotations, each in reading order.</summary>
    /// <param name="key">The article.</param>
    /// <param name="quotations">The ids of its quotations: the first, and how many.</param>
    /// <param name="text">Its text.</param>
    /// <param name="utf8">The bytes of the file that the text was read from; empty where it was not read from these.</param>
    /// <param name="from">The first of these bytes, as an offset in the file.</param>
    public List<Voice> Of(long key, (long First, long Count) quotations, string text, ReadOnlySpan<byte> utf8, int from)
    {
        List<Voice> voices = [];
        Add(voices, Scope.Posts, _posts.Again().Bind(1, key), text, utf8, from);
        if (quotations.Count > 0)
        {
            Add(voices, Scope.Quotes, _quotations.Again().Bind(1, quotations.First).Bind(2, quotations.First + quotations.Count - 1), text, utf8, from);
        }

        return voices;
    }

    public void Dispose()
    {
        _posts.Dispose();
        _quotations.Dispose();
    }

    private static void Add(List<Voice> voices, Scope scope, Select rows, string text, ReadOnlySpan<byte> utf8, int from)
    {
        var (atByte, atUnit) = (from, 0);
        while (rows.Next())
        {
            var (start, length) = (0, 0);
            if (utf8.IsEmpty)
            {
                var words = rows.Text(5) ?? "";
                (start, length) = (words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal), words.Length);
            }
            else if (rows.Long(0) >= atByte && rows.Long(1) <= from + utf8.Length)
            {
                var (first, last) = ((int)rows.Long(0), (int)rows.Long(1));
                start = atUnit + Encoding.UTF8.GetCharCount(utf8[(atByte - from)..(first - from)]);
                length = Encoding.UTF8.GetCharCount(utf8[(first - from)..(last - from)]);
                (atByte, atUnit) = (first, start);
            }
            else
            {
                continue;
            }

            if (start >= 0)
            {
                var (name, other) = (rows.Text(2), rows.Text(3));
                voices.Add(scope == Scope.Posts ? new(scope, start, start + length, name, other, rows.Text(4), null) : new(scope, start, start + length, null, other, null, name));
            }
        }
    }
}
