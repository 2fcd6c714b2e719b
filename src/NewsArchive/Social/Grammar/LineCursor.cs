using System.Buffers;

namespace NewsArchive.Social.Grammar;

/// <summary>Answers for places that only move forward, so that a line with many handles is not searched again for each of them.</summary>
/// <param name="text">The decoded file.</param>
internal struct LineCursor(string text)
{
    /// <summary>The marks of a verified account.</summary>
    public static readonly SearchValues<char> VerifiedMarks = SearchValues.Create("✔✓☑");

    private int _searched;
    private int _lineStart;
    private int _verified = -1;

    /// <summary>Where the line of a place begins.</summary>
    public int StartOf(int place)
    {
        var found = text.AsSpan(_searched, place - _searched).LastIndexOf('\n');
        _lineStart = found < 0 ? _lineStart : _searched + found + 1;
        _searched = place;
        return _lineStart;
    }

    /// <summary>The first mark of a verified account from a place on; the text's length where there is none.</summary>
    public int VerifiedFrom(int place)
    {
        if (_verified < place)
        {
            _verified = text.AsSpan(place).IndexOfAny(VerifiedMarks) is >= 0 and var found ? place + found : text.Length;
        }

        return _verified;
    }
}
