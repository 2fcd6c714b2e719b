namespace NewsArchive.Quotations.Speakers;

/// <summary>Somebody or some body that speaks or acts in an article.</summary>
/// <param name="name">The fullest name met.</param>
/// <param name="isHuman">Whether a singular pronoun for a person can stand for it.</param>
internal sealed class Person(string name, bool isHuman)
{
    /// <summary>The fullest name met.</summary>
    public string Name => name;

    /// <summary>Whether <c>he</c> or <c>she</c> can stand for it.</summary>
    public bool IsHuman => isHuman || Gender != Gender.Unknown;

    /// <summary>What was told so far.</summary>
    public Gender Gender { get; private set; }

    /// <summary>Keeps the first thing told.</summary>
    public Person Learn(Gender gender)
    {
        Gender = Gender == Gender.Unknown ? gender : Gender;
        return this;
    }
}
