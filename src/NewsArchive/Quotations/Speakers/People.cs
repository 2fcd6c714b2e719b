using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>
/// The people of one article as far as they were met: surname to full name, and who was last the subject. Holds no more than a fixed number
/// of names; in an article with more of them, later ones stay as they are printed.
/// </summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
internal sealed class People(string text, Lexicon lexicon)
{
    private const int MostNames = 512;
    private const int Window = 100_000;
    private const int Nearby = 1200;

    private readonly Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> _bySurname = Lookup();
    private readonly Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> _byMention = Lookup();
    private readonly FullNames _fullNames = new(text, lexicon);
    private readonly List<Person> _recent = [];

    /// <summary>The person that a name mentions, met before or not.</summary>
    public Person Meet(Speaker named) => Known(named).Hold(named.Role);

    private Person Known(Speaker named)
    {
        var mention = named.Mention.Of(text);
        if (_byMention.TryGetValue(mention, out var met))
        {
            return met.Learn(named.Gender);
        }

        var person = MeetFirst(named);
        if (_byMention.Dictionary.Count < MostNames)
        {
            _byMention[mention] = person;
        }

        return person;
    }

    /// <summary>What a name tells, and what its fuller form does that stands before it.</summary>
    public Identity Identify(Speaker named, string name)
    {
        var start = Math.Max(0, named.Mention.Start - Window);
        var full = name.Contains(' ', StringComparison.Ordinal) ? null : _fullNames.Of(name, new(start, named.Mention.Start));
        var fullest = full ?? name;
        var gender = FirstNames.GenderOf(fullest);
        var isBody = IsBody(fullest);
        return new(fullest, isBody, gender != Gender.Unknown || (!isBody && !Person.IsAbbreviation(fullest) && (fullest.Contains(' ', StringComparison.Ordinal) || named.Role is not null)), gender);
    }

    private Person MeetFirst(Speaker named)
    {
        var name = Name(named.Mention);
        var surname = name.AsSpan(name.LastIndexOf(' ') + 1);
        if (_bySurname.TryGetValue(surname, out var known) && (surname.Length == name.Length || known.Name.EndsWith(name, StringComparison.Ordinal)))
        {
            return known.Learn(named.Gender);
        }

        Person person = new(this, named, name);
        if (_bySurname.Dictionary.Count < MostNames)
        {
            _bySurname[surname] = person;
        }

        return person.Learn(named.Gender);
    }

    /// <summary>Notes that a person is the subject of a sentence or speaks.</summary>
    public void Focus(Person person)
    {
        _recent.Remove(person);
        _recent.Add(person);
        if (_recent.Count > 4)
        {
            _recent.RemoveAt(0);
        }
    }

    /// <summary>The person that a pronoun stands for: the last one in focus whom it fits; null where none does.</summary>
    /// <param name="gender">Whom it can stand for.</param>
    /// <param name="anybody">Whether a pronoun of no gender stands for one person.</param>
    public Person? Resolve(Gender gender, bool anybody)
    {
        for (var i = _recent.Count - 1; i >= 0 && (anybody || gender != Gender.Unknown); i--)
        {
            if (_recent[i].IsHuman && (gender == Gender.Unknown || _recent[i].Gender == gender || _recent[i].Gender == Gender.Unknown))
            {
                return _recent[i].Learn(gender);
            }
        }

        return null;
    }

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

        var known = _bySurname.TryGetValue(word.Of(text), out var person) ? person : null;
        return known is { IsHuman: true } && known.Gender == gender ? known : null;
    }

    private string Name(TextSpan mention)
    {
        var name = Text.Words.OneLine(mention.Of(text));
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> Lookup() =>
        new Dictionary<string, Person>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private bool IsBody(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
        {
            if ((lexicon.Of(name[word]) & WordClasses.Body) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
