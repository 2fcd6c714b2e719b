namespace NewsArchive.Quotations.Speakers;

/// <summary>Somebody or some body that speaks or acts in an article.</summary>
/// <param name="name">The fullest name met.</param>
/// <param name="isHuman">Whether a singular pronoun for a person can stand for it.</param>
/// <param name="isBody">Whether the name has a word of bodies in it.</param>
internal sealed class Person(string name, bool isHuman, bool isBody)
{
    /// <summary>The fullest name met.</summary>
    public string Name => name;

    /// <summary>Whether <c>he</c> or <c>she</c> can stand for it.</summary>
    public bool IsHuman { get; private set; } = isHuman;

    /// <summary>What was told so far.</summary>
    public Gender Gender { get; private set; }

    /// <summary>Notes that he or she was quoted by a name that is no abbreviation: bodies are seldom quoted so.</summary>
    public void Speak() => IsHuman |= !isBody && name.Any(char.IsLower);

    /// <summary>Keeps the first thing told.</summary>
    public Person Learn(Gender gender)
    {
        Gender = Gender == Gender.Unknown ? gender : Gender;
        IsHuman |= gender != Gender.Unknown;
        return this;
    }
}
