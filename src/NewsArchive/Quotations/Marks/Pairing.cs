using NewsArchive.Text;

namespace NewsArchive.Quotations.Marks;

/// <summary>
/// Finds the outer quotations of one paragraph; marks within one belong to its words. Passes over the paragraph once, and once more from the
/// first mark that turns out to lack its partner: from there on no mark counts as nested.
/// </summary>
internal ref struct Pairing(ReadOnlySpan<char> text, TextSpan paragraph, List<Stretch> found, int most)
{
    private readonly ReadOnlySpan<char> _text = text;
    private Pair? _open;
    private Mark _opening;
    private int _depth;
    private bool _nested;
    private bool _flat;
    private int _noSingleFrom = paragraph.End;

    /// <summary>Adds the paragraph's stretches to the list, in order, until it holds the most that there may be.</summary>
    public static void Read(ReadOnlySpan<char> text, TextSpan paragraph, List<Stretch> found, int most) => new Pairing(text, paragraph, found, most).Run();

    private void Run()
    {
        var at = paragraph.Start;
        while (true)
        {
            while (found.Count < most && Mark.TryNext(_text, at, paragraph.End, out var mark))
            {
                at = _open is null ? Open(mark) : Inside(mark);
            }

            if (_open is null || !_nested || _flat)
            {
                break;
            }

            (_flat, _depth, at) = (true, 0, _opening.End);
        }

        if (_open is not null)
        {
            Add(paragraph.End, paragraph.End, closed: false);
        }
    }

    private int Open(Mark mark)
    {
        var pair = Pair.OpenedBy(mark.Char);
        if (pair is null || mark.IsInches(_text, paragraph))
        {
            return mark.End;
        }

        if (pair.Single)
        {
            return Single(pair, mark);
        }

        // » and ” open in some languages and close in most: they open only where nothing else fits.
        var opens = mark.Char is '»' or '”' or '›' ? mark.OnlyOpens(_text, paragraph) : mark.CanOpen(_text, paragraph) || mark.OpensBeforeBlank(_text, paragraph);
        if (opens)
        {
            (_open, _opening, _depth) = (pair, mark, 0);
        }

        return mark.End;
    }

    private int Single(Pair pair, Mark mark)
    {
        if (mark.Start >= _noSingleFrom || !SingleMarks.Opens(_text, mark, paragraph))
        {
            return mark.End;
        }

        var closer = SingleMarks.Closer(_text, pair, mark.End, paragraph);
        if (closer < 0)
        {
            _noSingleFrom = mark.Start;
            return mark.End;
        }

        (_open, _opening) = (pair, mark);
        Add(closer, closer + 1, closed: true);
        return closer + 1;
    }

    private int Inside(Mark mark)
    {
        var closes = _open!.Closers.Contains(mark.Char, StringComparison.Ordinal);
        var opens = mark.Char == _open.Open && (!_open.Symmetric || mark.OnlyOpens(_text, paragraph));
        if ((!closes && !opens) || mark.IsInches(_text, paragraph))
        {
            return mark.End;
        }

        // “text“: an opening mark where only a closing one can stand.
        var turned = opens && !closes && mark.CanClose(_text, paragraph) && !mark.CanOpen(_text, paragraph);
        if (opens && !turned)
        {
            return Nested(mark);
        }

        if (_depth > 0)
        {
            _depth--;
        }
        else if (turned || mark.Char == _open.Closers[0] || mark.CanClose(_text, paragraph))
        {
            Add(mark.Start, mark.End, closed: true);
        }

        return mark.End;
    }

    private int Nested(Mark mark)
    {
        if (!_flat)
        {
            _depth++;
            _nested = true;
            return mark.End;
        }

        Add(mark.Start, mark.Start, closed: false);
        return mark.Start;
    }

    private void Add(int wordsEnd, int end, bool closed)
    {
        var words = new TextSpan(_opening.End, wordsEnd).Trim(_text);
        if (!words.IsEmpty && Mark.HasWords(words.Of(_text)))
        {
            found.Add(new(new(_opening.Start, closed ? end : words.End), words, _opening.Char, closed));
        }

        (_open, _depth, _nested) = (null, 0, false);
    }
}
