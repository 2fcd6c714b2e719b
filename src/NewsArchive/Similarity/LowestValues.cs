namespace NewsArchive.Similarity;

/// <summary>The smallest of many values, each once, in ascending order: a sample that two texts take alike wherever they share a value.</summary>
/// <param name="room">Where they are kept; its length is how many.</param>
internal ref struct LowestValues(Span<int> room)
{
    private readonly Span<int> _room = room;
    private int _count;
    private int _limit = int.MaxValue;

    /// <summary>What was kept so far.</summary>
    public readonly ReadOnlySpan<int> Values => _room[.._count];

    /// <summary>Whether as many were kept as may be.</summary>
    public readonly bool IsFull => _count == _room.Length;

    /// <summary>Takes one more value into account.</summary>
    public void Add(int value)
    {
        if (value < _limit)
        {
            Insert(value);
        }
    }

    private void Insert(int value)
    {
        var at = _count;
        while (at > 0 && _room[at - 1] >= value)
        {
            at--;
        }

        if (at < _count && _room[at] == value)
        {
            return;
        }

        var kept = Math.Min(_count, _room.Length - 1);
        _room[at..kept].CopyTo(_room[(at + 1)..]);
        _room[at] = value;
        _count = kept + 1;
        _limit = IsFull ? _room[^1] : int.MaxValue;
    }
}
