using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>
/// The people of one article as far as they were met: surname to full name. Holds no more than a fixed number of names; in an article with more of
/// them, later ones stay as they are printed.
/// </summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
internal sealed class Acquaintances(string text, Lexicon lexicon)
{
    private const int MostNames = 512;
    private const int Window = 100_000;

    private readonly Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> _bySurname = Lookup();
    private readonly Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> _byMention = Lookup();
    private readonly FullNames _fullNames = new(text, lexicon);

    /// <summary>The person that a name mentions, met before or not.</summary>
    public Person Meet(Speaker named) => Known(named).Hold(named.Role, named.IsOnePerson);

    /// <summary>The person last met with a surname; null where nobody was.</summary>
    public Person? Of(ReadOnlySpan<char> surname) => _bySurname.TryGetValue(surname, out var person) ? person : null;

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
        var gender = fullest.Contains(' ', StringComparison.Ordinal) ? FirstNames.GenderOf(fullest) : FirstNames.Of(fullest);
        var isBody = IsBody(fullest);
        return new(fullest, isBody, !(lexicon.DropsPronouns && IsPair(fullest)) && (gender != Gender.Unknown || (!Person.IsAbbreviation(fullest) && IsSomebody(fullest.Contains(' ', StringComparison.Ordinal), named.Role is not null, isBody))), gender);
    }

    // An office tells somebody from a place of the same name: "Cpl. Ann Washington", but not "working Americans".
    private static bool IsSomebody(bool isFull, bool hasRole, bool isBody) => isBody ? isFull && hasRole : isFull || hasRole;

    private Person MeetFirst(Speaker named)
    {
        var name = Name(named.Mention);
        var surname = name.AsSpan(name.LastIndexOf(' ') + 1);
        if (_bySurname.TryGetValue(surname, out var known) && (surname.Length == name.Length || known.Name.EndsWith(name, StringComparison.Ordinal)))
        {
            return known.Learn(named.Gender);
        }

        Person person = new(this, named, name);
        if (IsPair(name))
        {
            return person.Learn(named.Gender);
        }

        Redirect(surname, name, person);
        if (_bySurname.Dictionary.Count < MostNames)
        {
            _bySurname[surname] = person;
        }

        return person.Learn(named.Gender);
    }

    // A headline names somebody by the surname alone: from the full name on, the surname is that of the one who bears it.
    private void Redirect(ReadOnlySpan<char> surname, string name, Person person)
    {
        if (surname.Length < name.Length && _byMention.TryGetValue(surname, out var bare) && bare.IsBare && bare.Gender is var told && (told == Gender.Unknown || FirstNames.GenderOf(name) is var full && (full == told || full == Gender.Unknown)))
        {
            _byMention[surname] = person;
        }
    }

    /// <summary>The last word of a name, without a possessive ending.</summary>
    public ReadOnlySpan<char> Surname(Speaker named)
    {
        var mention = named.Mention;
        var end = mention.Of(text) is [.., '\'' or '’', 's'] ? mention.End - 2 : mention.End;
        var start = end;
        while (start > mention.Start && !Blank.Is(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private string Name(TextSpan mention)
    {
        var name = Text.Words.OneLine(mention.Of(text));
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> Lookup() =>
        new Dictionary<string, Person>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // "Orme and Tarn": the surname is that of one of them.
    private bool IsPair(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
        {
            if (!name[word].IsEmpty && char.IsLower(name[word][0]) && (lexicon.Of(name[word]) & WordClasses.Conjunction) != 0)
            {
                return true;
            }
        }

        return false;
    }

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
