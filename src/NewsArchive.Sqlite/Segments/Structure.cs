using System.Buffers.Binary;

namespace NewsArchive.Sqlite.Segments;

/// <summary>The record of an FTS5 index that says which segments there are.</summary>
/// <param name="Settings">A counter of changes to the settings: the first four bytes.</param>
/// <param name="Counter">How many pages were ever written at level 0.</param>
/// <param name="Levels">The levels, from 0.</param>
internal sealed record Structure(byte[] Settings, long Counter, IReadOnlyList<Structure.Level> Levels)
{
    // The first four bytes are a counter of settings; then, in the other form of structures, this.
    private const uint OtherForm = 0xFF000001;
    private const int Shortest = 7;

    /// <summary>Every segment.</summary>
    public IEnumerable<Segment> Segments => Levels.SelectMany(level => level.Segments);

    /// <summary>The lowest number that no segment has; null where all are taken.</summary>
    public long? Free => Enumerable.Range(1, Fts5.MostSegments).Select(number => (long?)number).Except(Segments.Select(segment => (long?)segment.Number)).FirstOrDefault();

    /// <summary>Whether FTS5 has begun to merge some, and not ended.</summary>
    public bool IsBeingMerged => Levels.Any(level => level.Merging > 0);

    /// <summary>Reads the record; null where it is of another form, or damaged.</summary>
    public static Structure? Read(byte[] record)
    {
        if (record.Length < Shortest || (record.Length > Shortest && BinaryPrimitives.ReadUInt32BigEndian(record.AsSpan(4)) == OtherForm))
        {
            return null;
        }

        try
        {
            return Of(record[..4], new(Varints.Read(record.AsSpan(4))));
        }
        catch (Exception failure) when (failure is IndexOutOfRangeException or InvalidOperationException)
        {
            // It ends too early.
            return null;
        }
    }

    /// <summary>The same with one segment more, as the newest.</summary>
    public Structure With(Segment newest) =>
        this with { Levels = [Levels is [var first, ..] ? first with { Segments = [.. first.Segments, newest] } : new(0, [newest]), .. Levels.Skip(1)] };

    /// <summary>The same with one segment in the place of all. It stands above level 0, where FTS5 merges those that are many.</summary>
    public Structure Merged(Segment only) =>
        this with { Levels = [.. Enumerable.Range(0, Math.Max(1, Levels.Count - 1)).Select(_ => new Level(0, [])), new(0, [only])] };

    /// <summary>Writes the record.</summary>
    public byte[] Written() => [.. Settings, .. Varints.Write(Numbers())];

    private static Structure Of(byte[] settings, Queue<long> numbers)
    {
        var (count, _, counter) = (numbers.Dequeue(), numbers.Dequeue(), numbers.Dequeue());
        List<Level> levels = [];
        for (var i = 0; i < count; i++)
        {
            var merging = numbers.Dequeue();
            List<Segment> segments = [];
            for (var left = numbers.Dequeue(); left > 0; left--)
            {
                segments.Add(new(numbers.Dequeue(), numbers.Dequeue(), numbers.Dequeue()));
            }

            levels.Add(new(merging, segments));
        }

        return new(settings, counter, levels);
    }

    private IEnumerable<long> Numbers() =>
    [
        Levels.Count, Segments.Count(), Counter,
        .. Levels.SelectMany(level => (long[])
            [level.Merging, level.Segments.Count, .. level.Segments.SelectMany(segment => (long[])[segment.Number, segment.First, segment.Last])]),
    ];

    /// <summary>A segment: its number and its first and last page.</summary>
    internal sealed record Segment(long Number, long First, long Last);

    /// <summary>A level: how many of its segments are being merged, and all of them, oldest first.</summary>
    internal sealed record Level(long Merging, IReadOnlyList<Segment> Segments);
}
