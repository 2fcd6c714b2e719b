using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Somebody or some body that speaks or acts in an article. Who it is is looked up when it is first asked: of most it never is.</summary>
/// <param name="people">Knows who bears a name.</param>
/// <param name="met">How the prose names it first.</param>
/// <param name="printed">That name on one line.</param>
internal sealed class Person(Acquaintances people, Speaker met, string printed)
{
    private Identity? _identity;
    private bool _speaks;
    private Gender _told;

    /// <summary>The last word of the name.</summary>
    public ReadOnlySpan<char> Surname => printed.AsSpan(printed.LastIndexOf(' ') + 1);

    /// <summary>The fullest name met.</summary>
    public string Name => Identity.Name;

    /// <summary>Whether the surname is all that is known of the name.</summary>
    public bool IsBare => !Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether <c>he</c> or <c>she</c> can stand for it.</summary>
    public bool IsHuman => _speaks || _told != Gender.Unknown || Identity.IsHuman;

    /// <summary>Whether it is surely some body: <c>it</c> can stand for it.</summary>
    public bool IsBody => Identity.IsBody && !IsHuman;

    /// <summary>Whether a pronoun of a gender can stand for it.</summary>
    public bool Fits(Gender gender) => IsHuman && (gender == Gender.Unknown || Gender == gender || Gender == Gender.Unknown);

    /// <summary>What was told so far.</summary>
    public Gender Gender => Identity.Gender != Gender.Unknown ? Identity.Gender : _told;

    private Identity Identity => _identity ??= people.Identify(met, printed);

    /// <summary>The role that was last told with the name.</summary>
    public TextSpan? Role { get; private set; }

    /// <summary>Notes a role, where one is told, and whether the prose speaks of somebody, not of some body.</summary>
    public Person Hold(TextSpan? role, bool isSomebody)
    {
        Role = role ?? Role;
        _speaks |= isSomebody;
        return this;
    }

    /// <summary>Notes that he or she was quoted by a name that is no abbreviation: bodies are seldom quoted so.</summary>
    public void Speak() => _speaks = _speaks || (!Identity.IsBody && !IsAbbreviation(Name));

    /// <summary>Whether a name is written in capitals; scripts without them have no abbreviations.</summary>
    public static bool IsAbbreviation(string name) => name.Any(char.IsUpper) && !name.Any(char.IsLower);

    /// <summary>Keeps the first thing told.</summary>
    public Person Learn(Gender gender)
    {
        _told = _told == Gender.Unknown ? gender : _told;
        return this;
    }
}
