using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>
/// The people of one article, and who was last in focus. Whom the prose is about is met in its order, but each only when his or her surname is asked
/// for: the rest of the prose need not be read. Asks for no more than a fixed number of names.
/// </summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
/// <param name="subjects">Whom the sentences are about.</param>
internal sealed class People(string text, Lexicon lexicon, Subjects subjects)
{
    private const int MostNames = 512;
    private const int Window = 100_000;
    private const int Nearby = 1200;
    private const int InFocus = 4;
    private const int FarthestFocus = 100;

    private readonly Acquaintances _known = new(text, lexicon);
    private readonly Dictionary<string, Met>.AlternateLookup<ReadOnlySpan<char>> _met = new Dictionary<string, Met>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Person?[] _recent = new Person?[InFocus];

    /// <summary>The person that a name mentions, met before or not.</summary>
    public Person Meet(Speaker named)
    {
        MeetAll(_known.Surname(named));
        return _known.Meet(named);
    }

    /// <summary>The person in focus, with all that the prose tells so far.</summary>
    public Person Of(Focus focus)
    {
        MeetAll(focus.Person is { } known ? known.Surname : _known.Surname(focus.Speaker));
        return focus.Person ??= _known.Meet(focus.Speaker);
    }

    /// <summary>Learns what else the prose tells of somebody.</summary>
    public void Complete(Person person) => MeetAll(person.Surname);

    // Meets everybody of a surname in the prose so far.
    private void MeetAll(ReadOnlySpan<char> surname)
    {
        if (!_met.TryGetValue(surname, out var met))
        {
            if (_met.Dictionary.Count >= MostNames)
            {
                return;
            }

            _met[surname] = met = new();
        }

        var current = subjects.Current;
        if (met.Paragraph < current)
        {
            MeetBefore(current, met, surname);
            (met.Paragraph, met.Count) = (current, 0);
        }

        if (text.AsSpan(subjects.Unread(current), subjects.Span(current).End - subjects.Unread(current)).Contains(surname, StringComparison.Ordinal))
        {
            subjects.Of(current);
        }

        MeetNoted(met, surname);
    }

    // Reads what nobody has read only where it holds the surname.
    private void MeetBefore(int current, Met met, ReadOnlySpan<char> surname)
    {
        MeetNoted(met, surname);
        var end = subjects.Span(current).Start;
        var at = Math.Max(met.Paragraph < 0 ? 0 : subjects.Unread(met.Paragraph), end - Window);
        while (at < end && text.AsSpan(at, end - at).IndexOf(surname) is >= 0 and var found)
        {
            var (place, paragraph) = (at + found, subjects.At(at + found));
            if (paragraph == current)
            {
                return;
            }

            if (place >= subjects.Unread(paragraph))
            {
                subjects.Of(paragraph);
            }

            (met.Paragraph, met.Count) = (paragraph, paragraph == met.Paragraph ? met.Count : 0);
            MeetNoted(met, surname);
            at = Math.Max(subjects.Unread(paragraph), place + 1);
        }
    }

    private void MeetNoted(Met met, ReadOnlySpan<char> surname)
    {
        var noted = met.Paragraph < 0 ? [] : subjects.Noted(met.Paragraph);
        for (; met.Count < noted.Count; met.Count++)
        {
            var focus = noted[met.Count];
            if (focus.Person is null && _known.Surname(focus.Speaker).SequenceEqual(surname))
            {
                focus.Person = _known.Meet(focus.Speaker);
            }
        }
    }

    /// <summary>The person that a pronoun stands for: the last one in focus whom it fits; null where none of the last four does.</summary>
    /// <param name="gender">Whom it can stand for.</param>
    /// <param name="anybody">Whether a pronoun of no gender stands for one person.</param>
    public Person? Resolve(Gender gender, bool anybody)
    {
        if (gender == Gender.Unknown && !anybody)
        {
            return null;
        }

        var (recent, looked) = (0, 0);
        for (var paragraph = subjects.Current; paragraph >= 0 && recent < InFocus && subjects.Current - paragraph < FarthestFocus; paragraph--)
        {
            var focused = subjects.Of(paragraph);
            for (var i = focused.Count - 1; i >= 0 && recent < InFocus && looked < FarthestFocus; i--, looked++)
            {
                var person = Of(focused[i]);
                if (_recent.AsSpan(0, recent).Contains(person))
                {
                    continue;
                }

                if (person.Fits(gender))
                {
                    return person.Learn(gender);
                }

                _recent[recent++] = person;
            }
        }

        return null;
    }

    /// <summary>The body that this paragraph or the one before is about at its end; null where that is no body.</summary>
    public Person? LastBody() => (subjects.Noted(subjects.Current).LastOrDefault() ?? subjects.Before()) is { } focus && Of(focus) is { IsBody: true } body ? body : null;

    /// <summary>The person of a gender that was last named in the prose before a place, whatever the sentence said; null where none was.</summary>
    public Person? LastNamed(Gender gender, int before)
    {
        var floor = Math.Max(0, before - Nearby);
        for (var end = before; end > floor;)
        {
            var word = text.AsSpan(floor, end - floor).LastIndexOfAny(' ', '\n') + 1 + floor;
            if (word < end && char.IsUpper(text[word]) && Named(gender, new(word, end)) is { } person)
            {
                return person;
            }

            end = word - 1;
        }

        return null;
    }

    // "Hillary Clinton" by her first name, "Orme" by what was told before.
    private Person? Named(Gender gender, TextSpan written)
    {
        var word = WordBounds.Stem(text, WordBounds.Read(text, written.Start, written.End)).Stem;
        if (FirstNames.Of(word.Of(text)) == gender && word.End + 1 < text.Length && text[word.End] == ' ' && char.IsUpper(text[word.End + 1]))
        {
            var surname = WordBounds.Stem(text, WordBounds.Read(text, word.End + 1, text.Length)).Stem;
            return lexicon.Of(surname.Of(text)) is 0 ? Meet(new(new(word.Start, surname.End), SpeakerKind.Name) { Gender = gender }) : null;
        }

        MeetAll(word.Of(text));
        return _known.Of(word.Of(text)) is { IsHuman: true } person && person.Gender == gender ? person : null;
    }

    /// <summary>How far the people of one surname were met.</summary>
    private sealed class Met
    {
        public int Paragraph { get; set; } = -1;

        public int Count { get; set; }
    }
}
