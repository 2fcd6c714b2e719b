namespace NewsArchive.Querying;

/// <summary>Makes a clause of a field's value; null where the value is not understood.</summary>
internal delegate Clause? FieldReader(string value, DateOnly today);

/// <summary>The fields of the language, by name; letter case does not matter.</summary>
internal static class Fields
{
    private static readonly Dictionary<string, FieldReader> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["handle"] = (value, _) => Of(Field.Handle, value),
        ["platform"] = (value, _) => Of(Field.Platform, value),
        ["speaker"] = (value, _) => Of(Field.Speaker, value),
        ["source"] = (value, _) => Of(Field.Source, value),
        ["language"] = (value, _) => Of(Field.Language, value),
        ["has"] = (value, _) => value.ToLowerInvariant() is "posts" or "quotes" ? Of(Field.Has, value) : null,
        ["in"] = (_, _) => null,
        ["date"] = Days(days => days),
        ["before"] = Days(days => days.From is { } day && day > DateOnly.MinValue ? new(null, day.AddDays(-1)) : null),
        ["after"] = Days(days => days.To is { } day && day < DateOnly.MaxValue ? new(day.AddDays(1), null) : null),
    };

    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["from"] = "date:2022-03-15.. for days, handle:@name for posts",
        ["to"] = "date:..2022-03-15",
        ["since"] = "date:2022-03-15..",
        ["until"] = "date:..2022-03-15",
        ["day"] = "date:",
        ["month"] = "date:2022-03",
        ["year"] = "date:2022",
        ["by"] = "handle:@name or speaker:name",
        ["author"] = "handle:@name or speaker:name",
        ["user"] = "handle:@name",
        ["account"] = "handle:@name",
        ["said"] = "speaker:",
        ["site"] = "source: or platform:",
        ["file"] = "source:",
        ["path"] = "source:",
        ["lang"] = "language:",
        ["headline"] = "title:",
        ["intitle"] = "title:",
        ["post"] = "in:posts or has:posts",
        ["posts"] = "in:posts or has:posts",
        ["quote"] = "in:quotes or has:quotes",
        ["quotes"] = "in:quotes or has:quotes",
        ["text"] = "in:prose",
        ["body"] = "in:prose",
    };

    /// <summary>No name of a field is longer.</summary>
    public const int LongestName = 12;

    /// <summary>Whether this field is the one that takes words, phrases and groups.</summary>
    public static bool IsTitle(ReadOnlySpan<char> name) => name.Equals("title", StringComparison.OrdinalIgnoreCase);

    /// <summary>The reader of the field of this name, or null.</summary>
    public static FieldReader? Find(ReadOnlySpan<char> name) =>
        Readers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var reader) ? reader : null;

    /// <summary>The place that <c>in:</c> names; null for another field or value.</summary>
    public static Scope? Scope(string name, string value) =>
        name.Equals("in", StringComparison.OrdinalIgnoreCase) ? Place(value) : null;

    /// <summary>The place of this name, as <c>in:</c> and <c>--in</c> take it; null if there is none.</summary>
    public static Scope? Place(string name) => name.ToLowerInvariant() switch
    {
        "posts" => Querying.Scope.Posts,
        "quotes" => Querying.Scope.Quotes,
        "prose" => Querying.Scope.Prose,
        "title" => Querying.Scope.Title,
        _ => null,
    };

    /// <summary>What to say of a field whose value is not understood.</summary>
    public static string Hint(string name, string value, bool isNegated) => name.ToLowerInvariant() switch
    {
        _ when value.Length == 0 => $"{name}: takes its value right behind it, without a space; it was taken for a word.",
        "in" when isNegated => "-in: has no meaning; use in:posts, in:quotes or in:prose.",
        "in" => $"in:{value} is no place; use in:posts, in:quotes or in:prose.",
        "has" => $"has:{value} is nothing to have; use has:posts or has:quotes.",
        "date" or "before" or "after" =>
            $"{name}:{value} is no date; use 2022, 2022-03, 2022-03-15, 2022-02-24..2022-03-15, yesterday, \"last week\" or \"3 months ago\".",
        _ => $"{name}:{value} was taken for words.",
    };

    /// <summary>What to say of a word that looks like a field that does not exist; null if nothing.</summary>
    public static string? HintForUnknown(string name) =>
        Meant.TryGetValue(name, out var meant) ? $"There is no field {name}: but {meant}." : Near(name) is { } near ? $"There is no field {name}: but {near}:." : null;

    private static string? Near(string name) =>
        name.Length < 4 ? null : Readers.Keys.Append("title").FirstOrDefault(known => known.Length > 3 && Spelling.EditDistance.AtMost(name.ToLowerInvariant(), known, 1));

    /// <summary>A property with its value in small letters, a handle without <c>@</c>, so that however it is given it means the same; null without a value.</summary>
    public static Having? Of(Field field, string value)
    {
        var plain = (field == Field.Handle ? value.TrimStart('@') : value).Trim().ToLowerInvariant();
        return plain.Length > 0 ? new(field, plain) : null;
    }

    private static FieldReader Days(Func<DayRange, DayRange?> meaning) =>
        (value, today) => QueryDates.Read(value, today) is { } days && meaning(days) is { } range ? new During(range) : null;
}
