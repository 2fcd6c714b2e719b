using System.Collections.Immutable;
using NewsArchive.Spelling;

namespace NewsArchive.Querying;

/// <summary>Adds to a query the other spellings of its words that an archive has. What stands in quotation marks is looked for as typed.</summary>
public static class Expansion
{
    private const int MostWords = 12;

    /// <summary>The query with <see cref="Spelled"/> in place of each word that has variants.</summary>
    public static ParsedQuery Of(ParsedQuery query, IVocabulary vocabulary, VariantOptions options)
    {
        var left = MostWords;
        return query.Root is null ? query : query with { Root = query.Root.Rewrite(Leaf, parts => options.Names && parts.Length <= MostWords ? Join(parts) : parts) };

        Clause Leaf(Clause clause)
        {
            var typed = clause switch { Word word => word.Token, Phrase { Typed: { } several } => several, LetterRun run => run.Letters, _ => null };
            return typed is null || left-- <= 0 ? Folded(clause) : Spelled(clause, Variants.Of(typed, vocabulary, options));
        }

        ImmutableArray<Clause> Join(ImmutableArray<Clause> parts) => NamesOfSeveralWords.Join(parts, name => Variants.OfName(name, vocabulary));
    }

    /// <summary>All variants that were added to a query, in order, each once.</summary>
    public static IReadOnlyList<Variant> Added(ParsedQuery query)
    {
        List<Variant> added = [];
        query.Root?.Walk(clause => added.AddRange(clause is Spelled spelled ? spelled.Variants : []));
        return [.. added.Distinct()];
    }

    /// <summary>The query with each word that the archive does not have replaced by the nearest one that it has; null where nothing would change.</summary>
    public static ParsedQuery? DidYouMean(ParsedQuery query, IVocabulary vocabulary)
    {
        var meant = query with { Root = query.Root?.Rewrite(Nearest, parts => parts), Hints = [] };
        return meant.ToString() == query.ToString() ? null : meant;

        Clause Nearest(Clause clause) =>
            clause is Word word && !vocabulary.Has(word.Token) && NearSpellings.Of(word.Token, vocabulary, 1) is [var near] ? new Word(near) : clause;
    }

    // Phrases too are found however their letters are drawn.
    private static Clause Folded(Clause clause) => clause is Phrase phrase && phrase.Tokens.Any(token => Fold.Word(token) != token)
        ? new Spelled(phrase, [new(string.Join(' ', phrase.Tokens.Select(token => Fold.Word(token))), VariantReason.Fold)])
        : clause;

    private static Clause Spelled(Clause clause, IReadOnlyList<Variant> variants) => variants.Count == 0 ? clause : new Spelled(clause, [.. variants]);
}
