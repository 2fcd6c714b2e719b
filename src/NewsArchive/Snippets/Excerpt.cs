using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsArchive.Snippets;

/// <summary>A passage of a text on one line, and what is marked in it.</summary>
/// <param name="Text">The passage: each run of white space is one space, an ellipsis where it was cut.</param>
/// <param name="Marks">Half-open ranges in code points, in order, apart.</param>
/// <param name="At">Where in the whole text the first mark starts, or else the passage: a UTF-16 unit.</param>
public sealed record Excerpt(string Text, ImmutableArray<(int Start, int End)> Marks, int At)
{
    private const string Ellipsis = "…";

    /// <summary>Cuts a passage out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the passage starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="found">What to mark, in order; what lies outside of the passage is left out.</param>
    /// <param name="isCutBefore">Whether words were cut off before it.</param>
    /// <param name="isCutAfter">Whether words were cut off after it.</param>
    public static Excerpt Of(string text, int start, int end, IEnumerable<Found> found, bool isCutBefore = false, bool isCutAfter = false)
    {
        OneLine line = new();
        line.Append(isCutBefore ? Ellipsis : "", isMarked: false);
        var (done, first) = (start, -1);
        foreach (var (from, to) in Apart(found.Where(one => one.Start >= start && one.End <= end)))
        {
            first = first < 0 ? from : first;
            line.Append(text.AsSpan(done, from - done), isMarked: false);
            line.Append(text.AsSpan(from, to - from), isMarked: true);
            done = to;
        }

        line.Append(text.AsSpan(done, end - done), isMarked: false);
        line.Append(isCutAfter ? Ellipsis : "", isMarked: false);
        return new(line.ToString(), line.Marks, first < 0 ? start : first);
    }

    /// <summary>What was found in a text, as ranges of its code points.</summary>
    public static ImmutableArray<(int Start, int End)> MarksIn(string text, IEnumerable<Found> found)
    {
        var marks = ImmutableArray.CreateBuilder<(int, int)>();
        var (unit, point) = (0, 0);
        foreach (var (from, to) in Apart(found))
        {
            var start = PointAt(from);
            marks.Add((start, PointAt(to)));
        }

        return marks.ToImmutable();

        int PointAt(int to)
        {
            for (; unit < to; point++)
            {
                unit += char.IsSurrogatePair(text, unit) ? 2 : 1;
            }

            return point;
        }
    }

    private static IEnumerable<(int From, int To)> Apart(IEnumerable<Found> found)
    {
        var (from, to) = (-1, -1);
        foreach (var one in found)
        {
            if (one.Start < to)
            {
                to = Math.Max(to, one.End);
                continue;
            }

            if (from >= 0)
            {
                yield return (from, to);
            }

            (from, to) = (one.Start, one.End);
        }

        if (from >= 0)
        {
            yield return (from, to);
        }
    }

    private sealed class OneLine
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<(int, int)>.Builder _marks = ImmutableArray.CreateBuilder<(int, int)>();
        private int _length;

        public ImmutableArray<(int, int)> Marks => _marks.ToImmutable();

        public void Append(ReadOnlySpan<char> piece, bool isMarked)
        {
            var start = _length;
            foreach (var rune in piece.EnumerateRunes())
            {
                if (!IsBlank(rune))
                {
                    Append(rune);
                }
                else if (_text.Length > 0 && _text[^1] != ' ')
                {
                    Append(new Rune(' '));
                }
            }

            if (isMarked && _length > start)
            {
                _marks.Add((start, _length));
            }
        }

        public override string ToString() => _text.ToString();

        private void Append(Rune rune)
        {
            Span<char> units = stackalloc char[2];
            _text.Append(units[..rune.EncodeToUtf16(units)]);
            _length++;
        }

        private static bool IsBlank(Rune rune) => rune.IsAscii
            ? rune.Value is ' ' or (>= '\t' and <= '\r')
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }
}
