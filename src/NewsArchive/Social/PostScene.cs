using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>A text while its posts are being found: where we are, and what is already claimed. It only moves forward.</summary>
internal sealed class PostScene(string text, List<TextSpan> body, List<NearPost> near)
{
    private const int MostNear = 1000;

    private int _index;
    private (int Anchor, Tail? Tail) _tail = (-1, null);
    private LineCursor _line = new(text);

    /// <summary>The decoded file.</summary>
    public string Text => text;

    /// <summary>Where the last post found ends.</summary>
    public int Claimed { get; private set; }

    /// <summary>The passage in which we are.</summary>
    public TextSpan Passage => body[_index];

    /// <summary>Where the unclaimed part of the passage begins.</summary>
    public int Floor => Math.Max(Passage.Start, Claimed);

    /// <summary>A stretch in whose lines neither a date nor a handle stands alone, so that nobody looks there again.</summary>
    public TextSpan Dateless { get; set; }

    /// <summary>Goes to the passage that holds a place.</summary>
    /// <returns>Whether some passage does.</returns>
    public bool MoveTo(int place)
    {
        while (_index < body.Count && body[_index].End <= place)
        {
            _index++;
        }

        return _index < body.Count && body[_index].Start <= place;
    }

    /// <summary>Marks everything up to the end of a post as claimed; what was nearly claimed within it is forgotten.</summary>
    public void Claim(TextSpan post)
    {
        Claimed = Math.Max(Claimed, post.End);
        while (near.Count > 0 && near[^1].Span.Start >= post.Start)
        {
            near.RemoveAt(near.Count - 1);
        }
    }

    /// <summary>The unclaimed part of an earlier passage, counted back from this one; null where there is none.</summary>
    public TextSpan? Before(int count)
    {
        var index = _index - count;
        if (index < 0 || body[index].End <= Claimed)
        {
            return null;
        }

        var rest = new TextSpan(Math.Max(body[index].Start, Claimed), body[index].End).Trim(text);
        return rest.IsEmpty ? null : rest;
    }

    /// <summary>Where the unclaimed text begins, a few passages before this one.</summary>
    public int FloorBefore(int count)
    {
        while (count > 0 && Before(count) is null)
        {
            count--;
        }

        return count > 0 ? Before(count)!.Value.Start : Floor;
    }

    /// <summary>A later passage, counted from this one; null where there is none.</summary>
    public TextSpan? After(int count) => _index + count < body.Count ? body[_index + count] : null;

    /// <summary>The handle with its bracket and date at an <c>@</c>; null where none stands there.</summary>
    public Tail? TailAt(int anchor)
    {
        if (_tail.Anchor != anchor)
        {
            _tail = (anchor, Tail.Read(text, anchor, new(Floor, Passage.End)));
        }

        return _tail.Tail;
    }

    /// <summary>Where the unclaimed part of a place's line begins. Places only move forward.</summary>
    public int LineStart(int place) => Math.Max(Floor, _line.StartOf(place));

    /// <summary>The first mark of a verified account from a place on; the text's length where there is none. Places only move forward.</summary>
    public int Verified(int from) => _line.VerifiedFrom(from);

    /// <summary>Notes what was nearly claimed; after the first thousand nothing more is noted.</summary>
    public void Near(TextSpan span, string rule, string reason)
    {
        if (near.Count < MostNear)
        {
            near.Add(new(span, rule, reason));
        }
    }
}
