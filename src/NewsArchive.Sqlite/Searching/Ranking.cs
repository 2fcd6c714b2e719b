using System.Collections.Immutable;
using NewsArchive.Sqlite.Native;

namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// Scores the matches of one search by bm25. A word of the query counts once however many spellings of it occur, and a match that has a word only in
/// another spelling comes after all that have it as typed.
/// </summary>
/// <param name="phrases">The phrases of the expression.</param>
/// <param name="weights">How much each word of the query says, by its number: its inverse document frequency.</param>
/// <param name="keep">How many of the best will be asked for. Only they get their exact score; others get some score below theirs.</param>
/// <param name="most">How many matches are scored at most, newest first; null: all, in any order.</param>
internal sealed unsafe class Ranking(ImmutableArray<MatchPhrase> phrases, double[] weights, int keep, int? most)
{
    // bm25's usual constants: how fast repetition stops to count, and how much the length of an article does.
    private const double Saturation = 1.2;
    private const double Length = 0.75;

    // What a word in another spelling is worth, so that no frequency can make up for it.
    private const double Other = 1e-6;

    private readonly MatchPhrase[] _phrases = [.. phrases];
    private readonly double[] _frequency = new double[weights.Length];
    private readonly bool[] _isExact = new bool[weights.Length];
    private readonly PriorityQueue<double, double> _best = new();
    private double _averageLength;

    /// <summary>The score of a match beyond those that are looked at.</summary>
    public const double Beyond = double.NegativeInfinity;

    /// <summary>How many matches were scored.</summary>
    public long Seen { get; private set; }

    /// <summary>The last match that was scored.</summary>
    public long Last { get; private set; }

    /// <summary>Whether there are more than were to be looked at.</summary>
    public bool HasMore { get; private set; }

    // body, title, lead, posts, extra: a title names what an article is about, the first paragraph says it, posts are short and dense.
    private static ReadOnlySpan<double> ColumnWeights => [1, 8, 4, 2, 1];

    /// <summary>The score of the row that FTS5 stands at.</summary>
    public double Score(Fts5Row* row, void* context)
    {
        if (Seen == most)
        {
            HasMore = true;
            return Beyond;
        }

        Seen++;
        Last = row->RowId(context);
        Count(row, context);

        // No article is shorter than nothing: where even that would not be among the best, its length need not be read.
        if (keep > 0 && _best.Count == keep && Sum(0) is var highest && highest < _best.Peek())
        {
            return highest;
        }

        var score = Sum(RelativeLength(row, context));
        if (keep > 0)
        {
            Keep(score);
        }

        return score;
    }

    private void Count(Fts5Row* row, void* context)
    {
        Array.Clear(_frequency);
        Array.Clear(_isExact);
        for (var i = 0; i < _phrases.Length; i++)
        {
            var phrase = _phrases[i];
            if (phrase.Group < 0)
            {
                continue;
            }

            Fts5PhraseIterator iterator;
            int column, offset;
            if (row->PhraseFirst(context, i, &iterator, &column, &offset) != 0)
            {
                continue;
            }

            for (; column >= 0; row->PhraseNext(context, &iterator, &column, &offset))
            {
                _frequency[phrase.Group] += ColumnWeights[column];
                _isExact[phrase.Group] |= phrase.IsExact;
            }
        }
    }

    private double Sum(double relativeLength)
    {
        var (sum, scale) = (0.0, 1.0);
        for (var group = 0; group < _frequency.Length; group++)
        {
            var frequency = _frequency[group];
            if (frequency > 0)
            {
                sum += weights[group] * frequency * (Saturation + 1) / (frequency + (Saturation * (1 - Length + (Length * relativeLength))));
                scale *= _isExact[group] ? 1 : Other;
            }
        }

        return sum * scale;
    }

    private double RelativeLength(Fts5Row* row, void* context)
    {
        if (_averageLength == 0)
        {
            long rows, tokens;
            _averageLength = row->RowCount(context, &rows) == 0 && row->ColumnTotalSize(context, -1, &tokens) == 0 && rows > 0 ? Math.Max(1, (double)tokens / rows) : 1;
        }

        int length;
        return row->ColumnSize(context, -1, &length) == 0 ? length / _averageLength : 1;
    }

    private void Keep(double score)
    {
        if (_best.Count < keep)
        {
            _best.Enqueue(score, score);
        }
        else if (score > _best.Peek())
        {
            _best.EnqueueDequeue(score, score);
        }
    }
}
