namespace NewsArchive.Quotations.Speakers;

/// <summary>What a name tells of whoever bears it.</summary>
/// <param name="Name">The fullest name met.</param>
/// <param name="IsBody">Whether the name has a word of bodies in it.</param>
/// <param name="IsHuman">Whether the name is surely that of somebody.</param>
/// <param name="Gender">What the first name tells.</param>
internal sealed record Identity(string Name, bool IsBody, bool IsHuman, Gender Gender);
