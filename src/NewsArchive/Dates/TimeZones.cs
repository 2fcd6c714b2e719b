using System.Collections.Frozen;

namespace NewsArchive.Dates;

/// <summary>Reads the time zone that stands after a time of day.</summary>
internal static class TimeZones
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "UTC", "GMT", "Z", "PST", "PDT", "PT", "MST", "MDT", "MT", "CST", "CDT", "CT", "EST", "EDT", "ET", "AKST", "AKDT", "HST", "AST", "ADT", "NST", "NDT",
        "BST", "IST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MEZ", "MESZ", "MSK", "МСК", "TRT", "SAST", "EAT", "WAT", "CAT", "PKT", "NPT", "WIB", "WITA", "WIT",
        "ICT", "SGT", "MYT", "PHT", "HKT", "JST", "KST", "AWST", "ACST", "ACDT", "AEST", "AEDT", "NZST", "NZDT", "BRT", "ART", "CLT", "COT", "PET", "HAE", "HNE");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a zone such as <c>PDT</c>, <c>E.T.</c>, <c>(GMT+2)</c> or <c>+05:30</c>, with the blanks before it.</summary>
    /// <returns>The zone without brackets and dots; null where there is none, and then nothing is taken.</returns>
    public static string? Take(ref DateCursor cursor)
    {
        var start = cursor.At;
        cursor.TakeBlanks();
        var bracket = cursor.Take('(');
        var zone = Name(ref cursor);
        var offset = zone is null or "UTC" or "GMT" ? Offset(ref cursor) : null;
        if ((zone is null && offset is null) || (bracket && !cursor.Take(')')))
        {
            cursor.At = start;
            return null;
        }

        return zone + offset;
    }

    private static string? Name(ref DateCursor cursor)
    {
        Span<char> letters = stackalloc char[5];
        var start = cursor.At;
        var rest = cursor.Rest;
        var (read, count, dots) = (0, 0, 0);
        for (; read < rest.Length && count < letters.Length && (char.IsUpper(rest[read]) || (rest[read] == '.' && count > dots)); read++)
        {
            if (rest[read] == '.')
            {
                dots++;
            }
            else
            {
                letters[count++] = rest[read];
            }
        }

        // One full stop at the end ends the sentence; only E.T. has stops of its own.
        read -= dots == 1 ? 1 : 0;
        var whole = read == rest.Length || !char.IsLetterOrDigit(rest[read]);
        cursor.At = start + read;
        if (whole && Lookup.TryGetValue(letters[..count], out var name))
        {
            return name;
        }

        cursor.At = start;
        return count > 3 && !whole ? Glued(ref cursor, letters) : null;
    }

    // "PDTThe mayor": a zone of three letters with the next word's capital glued to it.
    private static string? Glued(ref DateCursor cursor, scoped ReadOnlySpan<char> letters)
    {
        var rest = cursor.Rest;
        if (rest.Length < 5 || !char.IsUpper(rest[2]) || !char.IsLower(rest[4]) || !Lookup.TryGetValue(letters[..3], out var name))
        {
            return null;
        }

        cursor.At += name.Length;
        return name;
    }

    private static string? Offset(ref DateCursor cursor)
    {
        var start = cursor.At;
        var rest = cursor.Rest;
        if (!cursor.TakeAny("+-−"))
        {
            return null;
        }

        var digits = cursor.TakeNumber(4, out _);
        var minutes = digits is 1 or 2 && cursor.Take(':') ? cursor.TakeNumber(2, out _) : 2;
        if (digits is 0 or 3 || minutes != 2)
        {
            cursor.At = start;
            return null;
        }

        return rest[..(cursor.At - start)].ToString();
    }
}
