using System.Buffers.Binary;
using System.Numerics;

namespace NewsArchive.Sqlite.Segments;

/// <summary>Numbers terms as they come, and counts them.</summary>
internal sealed class TermTable
{
    private const int FirstBits = 15;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly ByteBuffer _letters = new();

    // One more than the number of a term; 0, none. Small, to fit into the nearest cache; terms that come often have low numbers, and lie together.
    private int[] _slots = new int[1 << FirstBits];
    private int _shift = 64 - FirstBits;

    // By number of a term; letters by where they end.
    private int[] _ends = new int[1 << (FirstBits - 1)];
    private int[] _counts = new int[1 << (FirstBits - 1)];
    private ulong[] _heads = new ulong[1 << (FirstBits - 1)];
    private int[] _order = [];

    /// <summary>How many different terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>The letters of a term.</summary>
    public ReadOnlySpan<byte> Letters(int number) => _letters.Span[(number == 0 ? 0 : _ends[number - 1]).._ends[number]];

    /// <summary>How often a term came.</summary>
    public int CountOf(int number) => _counts[number];

    /// <summary>The first eight bytes of each term, in the order of <see cref="InOrder"/>, once that was asked for.</summary>
    public ReadOnlySpan<ulong> HeadsInOrder => _heads.AsSpan(0, Count);

    /// <summary>Forgets all terms.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _letters.Clear();
        Count = 0;
    }

    /// <summary>Counts a term.</summary>
    /// <param name="head">Its first eight bytes, see <see cref="Head"/>.</param>
    /// <param name="term">The term.</param>
    /// <returns>Its number, from 0.</returns>
    public int Add(ulong head, ReadOnlySpan<byte> term)
    {
        if (Count == _heads.Length)
        {
            Grow();
        }

        var slots = _slots;
        for (var index = (int)(Hash(head, term) >> _shift); ; index = (index + 1) & (slots.Length - 1))
        {
            var number = slots[index] - 1;
            if (number < 0)
            {
                slots[index] = Count + 1;
                return Insert(head, term);
            }

            if (_heads[number] == head && (term.Length < sizeof(ulong) || EndsWith(number, term)))
            {
                _counts[number]++;
                return number;
            }
        }
    }

    /// <summary>The numbers of the terms in the order of their bytes; until the next call, which must not come before all are forgotten.</summary>
    public ReadOnlySpan<int> InOrder()
    {
        if (_order.Length < Count)
        {
            _order = new int[_heads.Length];
        }

        for (var number = 0; number < Count; number++)
        {
            _order[number] = number;
        }

        _heads.AsSpan(0, Count).Sort(_order.AsSpan(0, Count));
        for (var (start, end) = (0, 0); start < Count; start = end)
        {
            for (end = start + 1; end < Count && _heads[end] == _heads[start]; end++)
            {
            }

            if (end - start > 1)
            {
                _order.AsSpan(start, end - start).Sort((x, y) => Letters(x).SequenceCompareTo(Letters(y)));
            }
        }

        return _order.AsSpan(0, Count);
    }

    /// <summary>The first eight bytes of a term as a number, in whose order they stand; 0 for those it lacks.</summary>
    public static ulong Head(ReadOnlySpan<byte> term) => term.Length switch
    {
        >= 8 => BinaryPrimitives.ReadUInt64BigEndian(term),
        >= 4 => ((ulong)BinaryPrimitives.ReadUInt32BigEndian(term) << 32) | (uint)((ulong)BinaryPrimitives.ReadUInt32BigEndian(term[^4..]) << (8 * (8 - term.Length))),
        3 => ((ulong)term[0] << 56) | ((ulong)term[1] << 48) | ((ulong)term[2] << 40),
        2 => ((ulong)term[0] << 56) | ((ulong)term[1] << 48),
        1 => (ulong)term[0] << 56,
        _ => 0,
    };

    /// <summary>A number by which a term can be told from others, so seldom are they alike.</summary>
    public static ulong Hash(ReadOnlySpan<byte> term) => Hash(Head(term), term);

    private static ulong Hash(ulong head, ReadOnlySpan<byte> term)
    {
        var hash = (head ^ (ulong)term.Length) * Multiplier;
        for (var at = sizeof(ulong); at < term.Length; at += sizeof(ulong))
        {
            hash = (BitOperations.RotateLeft(hash, 29) ^ Head(term[at..])) * Multiplier;
        }

        return (hash ^ (hash >> 32)) * Multiplier;
    }

    // Whether a term of eight bytes or more that begins alike is the same.
    private bool EndsWith(int number, ReadOnlySpan<byte> term)
    {
        var letters = Letters(number);
        return letters.Length == term.Length && (term.Length <= 2 * sizeof(ulong) ? Last(letters) == Last(term) : letters.SequenceEqual(term));
    }

    private static ulong Last(ReadOnlySpan<byte> term) => BinaryPrimitives.ReadUInt64LittleEndian(term[^sizeof(ulong)..]);

    private int Insert(ulong head, ReadOnlySpan<byte> term)
    {
        _letters.AppendWord(head, term);
        (_heads[Count], _counts[Count], _ends[Count]) = (head, 1, _letters.Length);
        return Count++;
    }

    // The slots are twice as many as the terms.
    private void Grow()
    {
        Array.Resize(ref _heads, Count * 2);
        Array.Resize(ref _counts, Count * 2);
        Array.Resize(ref _ends, Count * 2);
        _slots = new int[_slots.Length * 2];
        _shift--;
        for (var number = 0; number < Count; number++)
        {
            Place(number);
        }
    }

    private void Place(int number)
    {
        var index = (int)(Hash(_heads[number], Letters(number)) >> _shift);
        while (_slots[index] > 0)
        {
            index = (index + 1) & (_slots.Length - 1);
        }

        _slots[index] = number + 1;
    }
}
