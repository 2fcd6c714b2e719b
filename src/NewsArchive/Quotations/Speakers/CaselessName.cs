using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads the words that name a speaker in Japanese, Chinese and Korean: a pronoun, a name with its office, or a description.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="language">The words of the language.</param>
internal sealed class CaselessName(string text, CaselessLanguage language)
{
    private const int LongestName = 20;
    private const int LongestGivenName = 4;
    private const int LongestKoreanName = 4;
    private const int UsualKoreanName = 3;
    private const int Window = 20_000;

    /// <summary>The speaker that a stretch names; null where it is empty or too long.</summary>
    public Speaker? Of(TextSpan span)
    {
        var comma = span.Of(text).LastIndexOfAny('、', '，', ',');
        var name = (span with { Start = span.Start + comma + 1 }).Trim(text);
        foreach (var word in language.Introductions)
        {
            name = name.Of(text).StartsWith(word, StringComparison.Ordinal) ? name with { Start = name.Start + word.Length } : name;
        }

        if (name.IsEmpty || name.Length > LongestName)
        {
            return null;
        }

        var words = name.Of(text);
        var gender = IsOneOf(words, language.She) ? Gender.Woman : IsOneOf(words, language.He) ? Gender.Man : Gender.Unknown;
        return gender == Gender.Unknown ? Split(name) : new(name, SpeakerKind.Pronoun) { Gender = gender };
    }

    private Speaker Split(TextSpan name)
    {
        var bare = Without(name, language.Honorifics);
        var alone = Without(bare, language.RolesAfter, fewest: 1);
        TextSpan? role = alone == bare ? null : new(alone.End, bare.End);
        foreach (var before in language.RolesBefore)
        {
            var at = alone.Of(text).LastIndexOf(before, StringComparison.Ordinal);
            if (at >= 0 && at + before.Length < alone.Length)
            {
                return Named(alone with { Start = alone.Start + at + before.Length }, new(alone.Start, alone.Start + at + before.Length));
            }
        }

        var of = language.Of.Length == 0 ? -1 : alone.Of(text).LastIndexOf(language.Of, StringComparison.Ordinal);
        if (of > 0 && (role is not null || bare != name) && alone.Length - of > language.Of.Length)
        {
            return Named(alone with { Start = alone.Start + of + language.Of.Length }, role ?? new(alone.Start, alone.Start + of));
        }

        return role is null && bare == name ? new(name, SpeakerKind.Nominal) : Korean(alone, bare) ?? Named(Fuller(alone, role), role);
    }

    private static Speaker Named(TextSpan name, TextSpan? role) => new(name, SpeakerKind.Name) { Role = role };

    private TextSpan Without(TextSpan name, string[] endings, int fewest = 0)
    {
        foreach (var ending in endings)
        {
            if (name.Length > ending.Length + fewest && name.Of(text).EndsWith(ending, StringComparison.Ordinal))
            {
                return (name with { End = name.End - ending.Length }).Trim(text);
            }
        }

        return name;
    }

    // Of "이영희 문화부 장관" the word that begins with a surname is the name; what stands before and after it is the office.
    private Speaker? Korean(TextSpan words, TextSpan withRole)
    {
        if (language.Surnames.Length == 0 || words.Of(text).IndexOf(' ') < 0)
        {
            return null;
        }

        TextSpan? found = null;
        foreach (var range in words.Of(text).Split(' '))
        {
            TextSpan word = new(words.Start + range.Start.Value, words.Start + range.End.Value);
            var isName = word.Length is >= 2 and <= LongestKoreanName && language.Surnames.Contains(text[word.Start], StringComparison.Ordinal);
            found = isName && !(found?.Length == UsualKoreanName) ? word : found;
        }

        return found is not { } name ? null
            : Named(name, name.Start == words.Start ? new TextSpan(name.End, withRole.End).Trim(text) : new TextSpan(Math.Min(withRole.End, words.End), withRole.End).Trim(text));
    }

    // "山田市長" after "山田はな市長" was printed.
    private TextSpan Fuller(TextSpan name, TextSpan? role)
    {
        if (role is not { } office || name.Length > LongestGivenName)
        {
            return name;
        }

        var start = Math.Max(0, name.Start - Window);
        var found = text.AsSpan(start, name.Start - start).IndexOf(name.Of(text));
        if (found < 0)
        {
            return name;
        }

        var first = start + found;
        var rest = text.AsSpan(first + name.Length, Math.Min(LongestGivenName + office.Length, name.Start - first - name.Length));
        var end = rest.IndexOf(office.Of(text));
        return end > 0 && rest[..end].IndexOfAny('、', '。', ' ') < 0 ? new(first, first + name.Length + end) : name;
    }

    private static bool IsOneOf(ReadOnlySpan<char> words, string[] pronouns)
    {
        foreach (var pronoun in pronouns)
        {
            if (words.SequenceEqual(pronoun))
            {
                return true;
            }
        }

        return false;
    }
}
