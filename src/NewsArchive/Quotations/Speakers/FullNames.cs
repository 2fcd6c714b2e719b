using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Looks up the full name whose surname is mentioned alone later.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
internal sealed class FullNames(string text, Lexicon lexicon)
{
    private const int MostTries = 40;
    private const int LongestName = 60;

    private readonly Sentence _sentence = new(text, lexicon);

    /// <summary>The full name first printed in a stretch of the text, without offices; null where the surname stands alone everywhere.</summary>
    public string? Of(string surname, TextSpan within)
    {
        var at = within.Start;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var found = text.AsSpan(at, within.End - at).IndexOf(surname, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }

            var start = at + found;
            at = start + surname.Length;
            if (IsWhole(start, at) && NameEndingAt(start, at) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private bool IsWhole(int start, int end) =>
        start > 1 && text[start - 1] == ' ' && (end == text.Length || (!char.IsLetterOrDigit(text[end]) && text[end] != '-')) && FollowsCapital(start - 2);

    // A cheap look before the words are read: most mentions of a surname have no first name before them.
    private bool FollowsCapital(int at)
    {
        while (at > 0 && !Blank.Is(text[at - 1]))
        {
            at--;
        }

        return char.IsUpper(text[at]) || char.IsLower(text[at]) && lexicon.Of(text.AsSpan(at, text.AsSpan(at).IndexOf(' '))).HasFlag(WordClasses.Particle);
    }

    // "L'elogio di Neri": where the word behind the small one begins.
    private int? Elision(TextSpan word)
    {
        var mark = lexicon.Elides ? word.Of(text).IndexOfAny('\'', '’') : -1;
        return mark > 0 && mark + 1 < word.Length && char.IsLower(text[word.Start + mark + 1]) && lexicon.Of(text.AsSpan(word.Start, mark)) != 0 ? word.Start + mark + 1 : null;
    }

    private string? NameEndingAt(int start, int end)
    {
        _sentence.Clear();
        var from = Math.Max(0, start - LongestName);
        for (var at = from; at < end;)
        {
            if (!WordBounds.IsStart(text[at]))
            {
                if (text[at] is not (' ' or '.'))
                {
                    _sentence.Clear();
                }

                at++;
                continue;
            }

            var word = WordBounds.Read(text, at, end);
            if (Elision(word) is { } rest)
            {
                _sentence.Clear();
                at = rest;
                continue;
            }

            var (stem, possessive) = WordBounds.Stem(text, word);
            var capital = char.IsUpper(text[at]) ? WordClasses.Capital : 0;
            var classes = lexicon.Of(stem.Of(text)) | possessive | capital;
            at = word.End;
            _sentence.Add(new(at < end && text[at] == '.' ? word with { End = at + 1 } : word, TokenKind.Word, classes));
            if (at < end && text[at] == '.' && !WordBounds.IsShort(text, word, classes))
            {
                _sentence.Clear();
            }
        }

        var last = _sentence.Count - 1;
        var speaker = last < 1 ? null : NounPhrase.Read(_sentence, 0, last, whole: false);
        var name = speaker is { Kind: SpeakerKind.Name } && speaker.Mention.End == _sentence[last].Span.End ? Text.Words.OneLine(speaker.Mention.Of(text)) : "";
        return name.Contains(' ', StringComparison.Ordinal) ? name : null;
    }
}
