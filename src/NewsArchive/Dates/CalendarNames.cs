using System.Collections.Frozen;
using System.Globalization;
using NewsArchive.Text;

namespace NewsArchive.Dates;

/// <summary>What a word can name: a month, a weekday, both (<c>mar</c>), or the first half of a name of two words.</summary>
/// <param name="Month">1 to 12; 0 where the word is no month.</param>
/// <param name="Weekday">The weekday, if it is one.</param>
/// <param name="Opens">Whether a name of two words begins with it: <c>thứ</c> (which folds to <c>thu</c>), <c>كانون</c>.</param>
internal readonly record struct CalendarName(int Month, DayOfWeek? Weekday, bool Opens = false);

/// <summary>Finds the names of months and weekdays, whatever their language, case and accents.</summary>
internal static class CalendarNames
{
    private const int MaxLength = 24;

    private static readonly FrozenDictionary<string, CalendarName> Names = Build();

    private static readonly FrozenDictionary<string, CalendarName>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes the name that is next, as a whole word, with the full stop of an abbreviation.</summary>
    public static bool TryTake(ref DateCursor cursor, out CalendarName name)
    {
        name = default;
        Span<char> folded = stackalloc char[(2 * MaxLength) + 1];
        var length = WordLength(cursor.Rest);
        var written = length is 0 or > MaxLength ? 0 : Folding.Fold(cursor.Rest[..length], folded);
        if (written <= 0 || !Lookup.TryGetValue(folded[..written], out name))
        {
            return false;
        }

        var start = cursor.At;
        cursor.At += length;
        if (name.Opens && TrySecondWord(ref cursor, folded, written, out var longer))
        {
            name = longer;
        }

        var found = name is not { Month: 0, Weekday: null };
        cursor.At = found ? cursor.At : start;
        if (found)
        {
            cursor.Take('.');
        }

        return found;
    }

    private static bool TrySecondWord(ref DateCursor cursor, scoped Span<char> folded, int written, out CalendarName name)
    {
        name = default;
        var start = cursor.At;
        cursor.TakeBlanks();
        var length = WordLength(cursor.Rest);
        folded[written++] = '_';
        var second = length is 0 or > MaxLength ? 0 : Folding.Fold(cursor.Rest[..length], folded[written..]);
        if (second > 0 && Lookup.TryGetValue(folded[..(written + second)], out name))
        {
            cursor.At += length;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= MaxLength && (IsPartOfWord(text[length]) || IsUkrainianApostrophe(text, length)))
        {
            length++;
        }

        return length;
    }

    // п’ятниця: the only name with a mark inside that is no letter.
    private static bool IsUkrainianApostrophe(ReadOnlySpan<char> text, int at) => at > 0 && text[at] is '\'' or '’' && text[at - 1] is 'п' or 'П';

    private static bool IsPartOfWord(char c) =>
        char.IsLetter(c) || (c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static FrozenDictionary<string, CalendarName> Build()
    {
        Dictionary<string, CalendarName> names = [];
        foreach (var (word, month) in Rows(MonthNames.Rows))
        {
            names[word] = new(month + 1, null);
        }

        foreach (var (word, weekday) in Rows(WeekdayNames.Rows))
        {
            names[word] = names.GetValueOrDefault(word) with { Weekday = (DayOfWeek)((weekday + 1) % 7) };
        }

        foreach (var word in names.Keys.Where(word => word.Contains('_', StringComparison.Ordinal)).ToArray())
        {
            var first = word[..word.IndexOf('_', StringComparison.Ordinal)];
            names[first] = names.GetValueOrDefault(first) with { Opens = true };
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Word, int Position)> Rows(string[] rows) =>
        from row in rows
        from entry in row.Split(' ').Select((word, position) => (word, position))
        where entry.word != "-"
        select (Fold(entry.word), entry.position);

    private static string Fold(string word)
    {
        Span<char> folded = stackalloc char[word.Length];
        return folded[..Folding.Fold(word, folded)].ToString();
    }
}
