using System.Runtime.InteropServices;

namespace NewsArchive.Similarity;

/// <summary>Fingerprints of some days, looked up by their first runs.</summary>
internal sealed class SampleTable
{
    // A run that very many articles share is a phrase of their outlet; who looks through all of them takes a time that grows with the square.
    private const int MostLooked = 50;

    private readonly Dictionary<int, int> _newest = [];
    private readonly List<(int Sample, int Older)> _links = [];
    private readonly List<(long Article, int Day, int Start, int Seen)> _samples = [];
    private readonly List<byte> _bytes = [];
    private int _asked;

    /// <summary>Takes a fingerprint in.</summary>
    public void Add(long article, int day, ReadOnlySpan<byte> fingerprint)
    {
        Sample sample = new(fingerprint);
        for (var place = 0; place < sample.KeyCount; place++)
        {
            ref var newest = ref CollectionsMarshal.GetValueRefOrAddDefault(_newest, sample.Key(place), out var exists);
            _links.Add((_samples.Count, exists ? newest : -1));
            newest = _links.Count - 1;
        }

        _samples.Add((article, day, _bytes.Count, _asked));
        _bytes.AddRange(fingerprint);
    }

    /// <summary>Adds the articles since a day that are copies of one with this fingerprint.</summary>
    public void AddCopies(ReadOnlySpan<byte> fingerprint, int since, ICollection<long> copies)
    {
        _asked++;
        Sample sample = new(fingerprint);
        for (var place = 0; place < sample.KeyCount; place++)
        {
            if (_newest.TryGetValue(sample.Key(place), out var newest))
            {
                AddCopies(sample, newest, since, copies);
            }
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _newest.Clear();
        _links.Clear();
        _samples.Clear();
        _bytes.Clear();
    }

    private void AddCopies(Sample sample, int newest, int since, ICollection<long> copies)
    {
        var samples = CollectionsMarshal.AsSpan(_samples);
        var bytes = CollectionsMarshal.AsSpan(_bytes);
        for (var (looked, link) = (0, newest); link >= 0 && looked < MostLooked; looked++, link = _links[link].Older)
        {
            ref var known = ref samples[_links[link].Sample];
            if (known.Seen != _asked && known.Day >= since && Likeness.AreCopies(sample, new(Sample.FirstIn(bytes[known.Start..]))))
            {
                copies.Add(known.Article);
            }

            known.Seen = _asked;
        }
    }
}
