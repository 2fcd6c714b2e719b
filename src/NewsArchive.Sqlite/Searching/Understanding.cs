using NewsArchive.Querying;

namespace NewsArchive.Sqlite.Searching;

/// <summary>A search as it was understood.</summary>
/// <param name="Expanded">The query with the other spellings that the archive has.</param>
/// <param name="Plan">How its articles are found.</param>
/// <param name="Groups">What each word of the query is looked for by.</param>
internal sealed record Understanding(ParsedQuery Expanded, Plan Plan, IReadOnlyList<Match> Groups);
