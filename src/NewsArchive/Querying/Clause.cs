using System.Collections.Immutable;
using NewsArchive.Spelling;

namespace NewsArchive.Querying;

/// <summary>A piece of a query, as a tree. Its text form is a query that means the same.</summary>
public abstract record Clause
{
    /// <summary>
    /// Whether articles match by not having something, so that the words alone cannot find them: <c>-war</c>, <c>peace OR -war</c>.
    /// A store takes such a clause from all articles.
    /// </summary>
    public virtual bool IsNegative => false;

    /// <summary>The clause as a person could type it.</summary>
    public sealed override string ToString() => CanonicalText.Of(this);
}

/// <summary>One word.</summary>
/// <param name="Token">The word as the index holds it, one token.</param>
public sealed record Word(string Token) : Clause;

/// <summary>Words in this order, side by side, or near each other in any order.</summary>
/// <param name="Tokens">Two or more tokens, or one where a distance was given for one word.</param>
/// <param name="Distance">The most words that may stand between them; null: side by side.</param>
/// <param name="Typed">The word that became several tokens, such as <c>Luk'yanivka</c>; null for a phrase in quotation marks.</param>
public sealed record Phrase(ImmutableArray<string> Tokens, int? Distance = null, string? Typed = null) : Clause;

/// <summary>A word's beginning: <c>khark*</c>.</summary>
/// <param name="Tokens">One or more tokens side by side; the last one is only the beginning of a word.</param>
public sealed record Prefix(ImmutableArray<string> Tokens) : Clause;

/// <summary>Letters of a script without spaces, found by overlapping pairs.</summary>
/// <param name="Letters">The letters as typed.</param>
/// <param name="Pairs">The pairs, side by side in the index; where there is one letter only, the beginning of a pair.</param>
public sealed record LetterRun(string Letters, ImmutableArray<string> Pairs) : Clause;

/// <summary>All of the parts match.</summary>
/// <param name="Parts">Two or more, none of them <see cref="AllOf"/>.</param>
public sealed record AllOf(ImmutableArray<Clause> Parts) : Clause
{
    /// <inheritdoc/>
    public override bool IsNegative => Parts.All(part => part.IsNegative);
}

/// <summary>At least one of the parts matches.</summary>
/// <param name="Parts">Two or more, none of them <see cref="AnyOf"/>.</param>
public sealed record AnyOf(ImmutableArray<Clause> Parts) : Clause
{
    /// <inheritdoc/>
    public override bool IsNegative => Parts.Any(part => part.IsNegative);
}

/// <summary>The part does not match.</summary>
/// <param name="Part">What must not match.</param>
public sealed record Without(Clause Part) : Clause
{
    /// <inheritdoc/>
    public override bool IsNegative => !Part.IsNegative;
}

/// <summary>The words of the part stand in one place of the article. An inner scope wins over an outer one.</summary>
/// <param name="Scope">Where.</param>
/// <param name="Part">What.</param>
public sealed record Within(Scope Scope, Clause Part) : Clause
{
    /// <inheritdoc/>
    public override bool IsNegative => Part.IsNegative;
}

/// <summary>The article has a property. Letter case does not matter.</summary>
/// <param name="Field">Which property.</param>
/// <param name="Value">Its value: a handle without <c>@</c>, a platform's key, words of a speaker's or source's name, a language's code.</param>
public sealed record Having(Field Field, string Value) : Clause;

/// <summary>The article's day lies in a range.</summary>
/// <param name="Days">The days; undated articles lie in none.</param>
public sealed record During(DayRange Days) : Clause;

/// <summary>The typed clause, or another spelling of it. Parsing makes none of these.</summary>
/// <param name="Typed">A <see cref="Word"/>, a <see cref="Phrase"/>, a <see cref="LetterRun"/>, or neighbouring words that are one name.</param>
/// <param name="Variants">One or more.</param>
public sealed record Spelled(Clause Typed, ImmutableArray<Variant> Variants) : Clause;
