using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using NewsArchive.Spelling;

namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Makes a run of rows. It numbers the terms of all tokens, orders the tokens by term without comparing any, and writes the doclist of one term after the
/// other; FTS5 itself looks up a growing list for each token.
/// </summary>
/// <param name="columns">How many columns the table has.</param>
internal sealed class RunBuilder(int columns)
{
    // FTS5 would cut longer ones, at 32 KB.
    private const int LongestTerm = 4096;

    // What a token takes of a doclist, nearly always at most.
    private const int BytesOfToken = 4;

    private readonly TermTable _terms = new();
    private readonly List<long> _rows = [];
    private readonly List<Field> _fields = [];
    private readonly int[] _sizes = new int[columns];
    private readonly byte[] _token = new byte[Utf8Tokens.LeastRoom];
    private int[] _tokens = new int[1 << 14];
    private byte[] _utf8 = [];
    private Place[] _places = [];
    private int[] _ends = [];
    private int _count;
    private int _column;
    private bool _isFit = true;

    /// <summary>Begins a row, of a higher id than all before.</summary>
    public void Begin(long row) => _rows.Add(row);

    /// <summary>Adds the next column of the row, in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        var first = _count;
        _isFit &= Utf8.IsValid(text);
        Utf8Tokens tokens = new(text, _token);
        while (tokens.Next())
        {
            if (_count == _tokens.Length)
            {
                Array.Resize(ref _tokens, checked(_count * 2));
            }

            _isFit &= tokens.Token.Length <= LongestTerm;
            _tokens[_count++] = _terms.Add(tokens.Head, tokens.Token);
        }

        if (_count > first)
        {
            _fields.Add(new(first, _rows.Count - 1, _column));
        }

        _sizes[_column++] = _count - first;
    }

    /// <summary>Adds the next column of the row.</summary>
    public void Add(string? text)
    {
        Room(ref _utf8, Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0));
        Add(_utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8)));
    }

    /// <summary>Ends the row.</summary>
    public void End(Run run)
    {
        run.AddRow(_rows[^1], _sizes);
        _column = 0;
    }

    /// <summary>Puts the terms of the rows that were added into their run, and is ready for others.</summary>
    /// <returns>Whether the run is what FTS5 would make; not where a word is very long, or bytes are no text.</returns>
    public bool Finish(Run run)
    {
        var isFit = _isFit;
        var order = _terms.InOrder();
        run.Reserve(order.Length, _count * BytesOfToken);
        OrderByTerm(order);
        var heads = _terms.HeadsInOrder;
        var start = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var term = order[i];
            var last = WriteDoclist(run.Doclists, _places.AsSpan(start, _ends[term] - start));
            run.AddTerm(heads[i], _terms.Letters(term), last);
            start = _ends[term];
        }

        _terms.Clear();
        _rows.Clear();
        _fields.Clear();
        (_count, _isFit) = (0, true);
        return isFit;
    }

    // Gathers the tokens of the first term, then those of the next, each in the order of the text; and by number of a term where its tokens end.
    private void OrderByTerm(ReadOnlySpan<int> order)
    {
        Room(ref _ends, order.Length);
        var sum = 0;
        foreach (var term in order)
        {
            _ends[term] = sum;
            sum += _terms.CountOf(term);
        }

        Room(ref _places, _count);
        var fields = CollectionsMarshal.AsSpan(_fields);
        for (var field = 0; field < fields.Length; field++)
        {
            var first = fields[field].First;
            var end = field + 1 < fields.Length ? fields[field + 1].First : _count;
            for (var token = first; token < end; token++)
            {
                _places[_ends[_tokens[token]]++] = new(field, token - first);
            }
        }
    }

    private static void Room<T>(ref T[] items, int count)
    {
        if (items.Length < count)
        {
            items = new T[Math.Max(count, items.Length * 2)];
        }
    }

    private long WriteDoclist(ByteBuffer doclist, ReadOnlySpan<Place> places)
    {
        var fields = CollectionsMarshal.AsSpan(_fields);
        var (row, column, lastRow, lastPlace, start, lastField) = (-1, 0, 0L, 0, 0, -1);
        foreach (var (index, place) in places)
        {
            if (index != lastField)
            {
                var field = fields[index];
                if (field.Row != row)
                {
                    EndRow(doclist, row, start);
                    doclist.AppendVarint(_rows[field.Row] - lastRow);
                    (row, lastRow, column, start) = (field.Row, _rows[field.Row], 0, doclist.Length);
                    doclist.AppendVarint(0);
                }

                if (field.Column != column)
                {
                    doclist.AppendVarint(1);
                    doclist.AppendVarint(field.Column);
                    column = field.Column;
                }

                (lastField, lastPlace) = (index, 0);
            }

            doclist.AppendVarint(place - lastPlace + 2);
            lastPlace = place;
        }

        EndRow(doclist, row, start);
        return lastRow;
    }

    private static void EndRow(ByteBuffer doclist, int row, int start)
    {
        if (row >= 0)
        {
            doclist.SetLength(start, 2);
        }
    }

    /// <summary>A column of a row that has tokens: the first of them.</summary>
    private readonly record struct Field(int First, int Row, int Column);

    /// <summary>A token: its field, and its place in it.</summary>
    private readonly record struct Place(int Field, int InField);
}
