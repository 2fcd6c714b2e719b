using System.Buffers;
using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads who spoke in Japanese, Chinese and Korean, where neither capitals nor spaces mark a name.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="language">The words of the language.</param>
internal sealed class CaselessQuote(string text, CaselessLanguage language)
{
    private const int Reach = 50;
    private static readonly SearchValues<char> Boundaries = SearchValues.Create("。！？!?」』”\"\n");

    private readonly CaselessName _names = new(text, language);

    /// <summary>The attribution of a quotation; null where neither cue nor subject is near.</summary>
    /// <param name="quote">The quotation, marks included.</param>
    /// <param name="from">Where its paragraph, or the stretch after the last quotation, begins.</param>
    /// <param name="to">Where its paragraph ends, or the next quotation begins.</param>
    public Attribution? Of(TextSpan quote, int from, int to)
    {
        var after = new TextSpan(quote.End, Math.Min(to, quote.End + Reach)).Trim(text);
        var before = Clause(new(Math.Max(from, quote.Start - Reach), quote.Start));
        if (According(before) is { } source)
        {
            return source;
        }

        if (CueAtEnd(before) is { } led)
        {
            return led;
        }

        var (cue, subject) = After(after);
        var named = subject ?? Subject(before) ?? (cue is null ? null : EarlierSubject(before));
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
        return FirstCue(rest) is { } cue ? (cue, Named(rest with { End = cue.Start })) : (null, null);
    }

    /// <summary>The first verb of speech, the longest of those that begin there.</summary>
    private TextSpan? FirstCue(TextSpan rest)
    {
        TextSpan? first = null;
        foreach (var cue in language.Cues)
        {
            var at = rest.Of(text).IndexOf(cue, StringComparison.Ordinal);
            TextSpan span = new(rest.Start + at, rest.Start + at + cue.Length);
            if (at >= 0 && (first is not { } best || span.Start < best.Start || (span.Start == best.Start && span.Length > best.Length)))
            {
                first = span;
            }
        }

        return first;
    }

    private Speaker? Named(TextSpan span) => language.SubjectParticles.Length > 0 ? Subject(span) : _names.Of(Placeless(span.Trim(text)));

    // "陈丽在推特上": where somebody wrote is not who wrote.
    private TextSpan Placeless(TextSpan span)
    {
        var place = span.Of(text).IndexOfAny(language.Places);
        return place > 1 ? span with { End = span.Start + place } : span;
    }

    // "鈴木署長によると「…」", "据警察局长张伟介绍，“…”"
    private Attribution? According(TextSpan before)
    {
        foreach (var word in language.According)
        {
            if (before.Of(text).EndsWith(word, StringComparison.Ordinal) && _names.Of(before with { End = before.End - word.Length }) is { } speaker)
            {
                return new(Attribution.According, 0.7) { Speaker = speaker, Cue = before with { Start = before.End - word.Length } };
            }
        }

        return null;
    }

    private Attribution? CueAtEnd(TextSpan before)
    {
        TextSpan? last = null;
        foreach (var verb in language.Cues)
        {
            last = before.Of(text).EndsWith(verb, StringComparison.Ordinal) && !(last?.Length >= verb.Length) ? before with { Start = before.End - verb.Length } : last;
        }

        return last is { } cue ? new(Attribution.Before, 0.7) { Speaker = _names.Of(Placeless((before with { End = cue.Start }).Trim(text))), Cue = cue } : null;
    }

    private Speaker? Subject(TextSpan span)
    {
        var trimmed = span.Trim(text);
        foreach (var particle in language.SubjectParticles)
        {
            if (trimmed.Of(text).EndsWith(particle, StringComparison.Ordinal))
            {
                return _names.Of(trimmed with { End = trimmed.End - particle.Length });
            }
        }

        return null;
    }

    // "田中由美氏はツイッターに「…」": words stand between subject and quotation.
    private Speaker? EarlierSubject(TextSpan before)
    {
        foreach (var particle in language.SubjectParticles)
        {
            var at = before.Of(text).LastIndexOf(particle, StringComparison.Ordinal);
            var isEnd = at > 1 && (particle is "は" or "が" ? text[before.Start + at - 1] is not (>= '\u3041' and <= '\u3096') || text[before.Start + at - 1] == 'ん' : Blank.Is(text[before.Start + at + particle.Length]));
            if (isEnd && _names.Of(before with { End = before.Start + at }) is { Kind: not SpeakerKind.Nominal } speaker)
            {
                return speaker;
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
}
