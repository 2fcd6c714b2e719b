using System.Buffers;
using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads who spoke in Japanese, Chinese and Korean, where neither capitals nor spaces mark a name.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="language">The words of the language.</param>
internal sealed class CaselessQuote(string text, CaselessLanguage language)
{
    private const int Reach = 40;
    private const int LongestName = 16;
    private static readonly SearchValues<char> Boundaries = SearchValues.Create("。！？!?」』”\"\n");

    /// <summary>The attribution of a quotation; null where neither cue nor subject is near.</summary>
    /// <param name="quote">The quotation, marks included.</param>
    /// <param name="from">Where its paragraph, or the stretch after the last quotation, begins.</param>
    /// <param name="to">Where its paragraph ends, or the next quotation begins.</param>
    public Attribution? Of(TextSpan quote, int from, int to)
    {
        var after = new TextSpan(quote.End, Math.Min(to, quote.End + Reach)).Trim(text);
        var before = Clause(new(Math.Max(from, quote.Start - Reach), quote.Start));
        if (BeforeCue(before) is { } led)
        {
            return led;
        }

        var (cue, subject) = After(after);
        var lead = Subject(before);
        var named = subject ?? lead;
        return cue is null && named is null ? null : new(subject is null ? Attribution.Before : Attribution.After, 0.7) { Speaker = named, Cue = cue };
    }

    private (TextSpan? Cue, Speaker? Subject) After(TextSpan after)
    {
        var start = after.Start;
        foreach (var particle in language.QuoteParticles)
        {
            if (after.Of(text).StartsWith(particle, StringComparison.Ordinal))
            {
                start += particle.Length;
                break;
            }
        }

        if (start == after.Start && language.SubjectParticles.Length > 0)
        {
            return default;
        }

        var end = text.AsSpan(start, Math.Max(0, after.End - start)).IndexOfAny(Boundaries);
        var rest = new TextSpan(start, end < 0 ? Math.Max(start, after.End) : start + end);
        foreach (var cue in language.Cues)
        {
            var at = rest.Of(text).IndexOf(cue, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (new(rest.Start + at, rest.Start + at + cue.Length), Named(new(rest.Start, rest.Start + at)));
            }
        }

        return default;
    }

    private Speaker? Named(TextSpan span) => language.SubjectParticles.Length > 0 ? Subject(span) : Name(span.Trim(text));

    private Attribution? BeforeCue(TextSpan before)
    {
        foreach (var verb in language.Cues)
        {
            if (before.Of(text).EndsWith(verb, StringComparison.Ordinal))
            {
                var start = before.End - verb.Length;
                return new(Attribution.Before, 0.7) { Speaker = Name(before with { End = start }), Cue = before with { Start = start } };
            }
        }

        return null;
    }

    private Speaker? Subject(TextSpan span)
    {
        var trimmed = span.Trim(text);
        foreach (var particle in language.SubjectParticles)
        {
            if (trimmed.Of(text).EndsWith(particle, StringComparison.Ordinal))
            {
                return Name(trimmed with { End = trimmed.End - particle.Length });
            }
        }

        return null;
    }

    // The last clause before the quotation, without the comma or colon that leads it in.
    private TextSpan Clause(TextSpan span)
    {
        var boundary = span.Of(text).LastIndexOfAny(Boundaries);
        var clause = (boundary < 0 ? span : span with { Start = span.Start + boundary + 1 }).Trim(text);
        return clause.Of(text) is [.., '、' or '，' or ',' or '：' or ':'] ? clause with { End = clause.End - 1 } : clause;
    }

    private Speaker? Name(TextSpan span)
    {
        var comma = span.Of(text).LastIndexOfAny('、', '，', ',');
        var name = (span with { Start = span.Start + comma + 1 }).Trim(text);
        if (name.IsEmpty || name.Length > LongestName)
        {
            return null;
        }

        var words = name.Of(text);
        var gender = IsOneOf(words, language.She) ? Gender.Woman : IsOneOf(words, language.He) ? Gender.Man : Gender.Unknown;
        if (gender != Gender.Unknown)
        {
            return new(name, SpeakerKind.Pronoun) { Gender = gender };
        }

        return Split(name);
    }

    private Speaker Split(TextSpan name)
    {
        var words = name.Of(text);
        foreach (var honorific in language.Honorifics)
        {
            if (words.EndsWith(honorific, StringComparison.Ordinal) && words.Length > honorific.Length)
            {
                return new(name with { End = name.End - honorific.Length }, SpeakerKind.Name);
            }
        }

        foreach (var role in language.RolesAfter)
        {
            if (words.EndsWith(role, StringComparison.Ordinal) && words.Length > role.Length + 1)
            {
                var end = name.End - role.Length;
                return new(new TextSpan(name.Start, end).Trim(text), SpeakerKind.Name) { Role = new(end, name.End) };
            }
        }

        foreach (var role in language.RolesBefore)
        {
            var at = words.LastIndexOf(role, StringComparison.Ordinal);
            if (at >= 0 && at + role.Length + 1 < words.Length)
            {
                return new(name with { Start = name.Start + at + role.Length }, SpeakerKind.Name) { Role = new(name.Start, name.Start + at + role.Length) };
            }
        }

        return new(name, SpeakerKind.Nominal);
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
