using System.Collections.Immutable;
using NewsArchive.Querying;

namespace NewsArchive.Storage;

/// <summary>How a search was understood, and how a store goes about it.</summary>
/// <param name="Searched">The query with the other spellings that are looked for.</param>
/// <param name="Statement">What the store asks its database.</param>
/// <param name="Values">The values of the statement's parameters, each as <c>?1 = …</c>.</param>
/// <param name="Plan">How the database answers it, a step a line.</param>
public sealed record SearchExplanation(ParsedQuery Searched, string Statement, ImmutableArray<string> Values, ImmutableArray<string> Plan);
