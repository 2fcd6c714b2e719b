namespace NewsArchive.Sqlite.Segments;

/// <summary>A set of hashes, made for many that are asked for again and again: one look into memory each.</summary>
internal sealed class HashTable
{
    private ulong[] _slots = new ulong[1 << 16];
    private int _count;

    /// <summary>Adds a hash, where it is not there.</summary>
    public void Add(ulong hash)
    {
        var value = Value(hash);
        var index = Find(value);
        if (_slots[index] == value)
        {
            return;
        }

        _slots[index] = value;
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    /// <summary>Whether a hash is there.</summary>
    public bool Contains(ulong hash) => _slots[Find(Value(hash))] != 0;

    /// <summary>Takes all out.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _count = 0;
    }

    // 0 is a free slot.
    private static ulong Value(ulong hash) => Math.Max(hash, 1);

    private int Find(ulong value)
    {
        var index = (int)(value & (ulong)(_slots.Length - 1));
        while (_slots[index] != 0 && _slots[index] != value)
        {
            index = (index + 1) & (_slots.Length - 1);
        }

        return index;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new ulong[old.Length * 2];
        foreach (var value in old)
        {
            if (value != 0)
            {
                _slots[Find(value)] = value;
            }
        }
    }
}
