using NewsArchive.Querying;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Says a query in the terms of the store: what the full text is to match, and what must hold besides. The days of its filters are left out.</summary>
/// <param name="parts">Knows posts and quotations.</param>
/// <param name="writer">Writes expressions of the full text.</param>
/// <param name="speakerWords">The words to look for where this speaker is asked for; null where the name has none.</param>
internal sealed class Translation(Parts parts, MatchWriter writer, Func<string, Clause?> speakerWords)
{
    private static readonly Piece Nothing = Piece.Where(Condition.Of("0"));

    private readonly List<Match> _groups = [];

    /// <summary>What each word of the query, with its other spellings, is looked for by.</summary>
    public IReadOnlyList<Match> Groups => _groups;

    /// <summary>The whole query.</summary>
    public Piece Of(ParsedQuery query)
    {
        var filters = query.Filters;
        var scope = query.Root is null ? null : filters.In;
        List<Piece> pieces = [];
        if (query.Root is { } root)
        {
            pieces.Add(scope switch
            {
                Scope.Posts => Within(Scope.Posts, root, Post(filters)),
                Scope.Quotes => Within(Scope.Quotes, root, filters.Speaker is { } one ? Speaker(one) : null),
                { } place => Of(new Querying.Within(place, root), Place.Article),
                null => Of(root, Place.Article),
            });
        }

        if (scope != Scope.Posts && Post(filters) is { } post)
        {
            pieces.Add(Piece.Where(parts.Having(RowKind.Post, post)));
        }

        pieces.AddRange(Asked(filters, [Field.Source, Field.Language, .. scope == Scope.Quotes ? Array.Empty<Field>() : [Field.Speaker]]).Select(having => Of(having, Place.Article)));
        return pieces.Count == 0 ? Piece.Everything : Piece.All(pieces, RowKind.Whole);
    }

    /// <summary>What one post must be to be listed; null where anything will do.</summary>
    public Condition? OfPost(ParsedQuery query) => Listed(query, Scope.Posts, Place.Post, [.. Asked(query.Filters, Field.Handle, Field.Platform, Field.Speaker, Field.Source, Field.Language)]);

    /// <summary>What one quotation must be to be listed; null where anything will do.</summary>
    public Condition? OfQuotation(ParsedQuery query) => Listed(query, Scope.Quotes, Place.Listed, [.. Asked(query.Filters, Field.Handle, Field.Platform, Field.Speaker, Field.Source, Field.Language)]);

    private Condition? Listed(ParsedQuery query, Scope own, Place place, List<Having> asked)
    {
        var pieces = asked.ConvertAll(having => Of(having, place));
        if (query.Root is { } root)
        {
            pieces.Insert(0, Of(query.Filters.In is { } scope && scope != own ? new Querying.Within(scope, root) : root, place));
        }

        return parts.Being((PartKind)place.Row, pieces.Count == 0 ? Piece.Everything : Piece.All(pieces, place.Row));
    }

    private static IEnumerable<Having> Asked(Filters filters, params IEnumerable<Field> fields)
    {
        foreach (var field in fields)
        {
            if (filters.Of(field) is { } value)
            {
                yield return new(field, value);
            }
        }
    }

    private static Piece? Post(Filters filters) => (filters.Handle, filters.Platform) switch
    {
        (null, null) => null,
        _ => Piece.Where(Condition.All(
            filters.Handle is { } handle ? Properties.Handle(handle) : null, filters.Platform is { } platform ? Properties.Platform(platform) : null)!),
    };

    private Piece Of(Clause clause, Place place) => clause switch
    {
        AllOf all => Piece.All([.. all.Parts.Select(part => Of(part, place))], place.Row),
        AnyOf any => Piece.Any([.. any.Parts.Select(part => Of(part, place))], place.Row),
        Without without => Piece.Not(Of(without.Part, place), place.Row),
        Having { Field: Field.Handle } having when place.Row == RowKind.Post => Piece.Where(Properties.Handle(having.Value)),
        Having { Field: Field.Platform } having when place.Row == RowKind.Post => Piece.Where(Properties.Platform(having.Value)),
        Having { Field: Field.Handle } having when place.IsListed => Piece.Where(Properties.QuotationHandle(having.Value)),
        Having { Field: Field.Platform } having when place.IsListed => Piece.Where(Properties.QuotationPlatform(having.Value)),
        Having { Field: Field.Speaker } having when place.Row == RowKind.Quotation => Speaker(having.Value),
        Querying.Within or Having or During when place.Row != RowKind.Whole =>
            Piece.Where(place.Row.OnArticle(Of(clause, Place.Article).AsCondition(RowKind.Whole) ?? Condition.Of("1"))),
        Querying.Within { Scope: Scope.Title } title => Of(title.Part, Place.Title),
        Querying.Within { Scope: Scope.Prose } prose => Of(prose.Part, Place.Prose),
        Querying.Within within => Within(within.Scope, within.Part, and: null),
        Having having => Piece.Where(Property(having)),
        During during => Piece.Where(Properties.Days(during.Days)),
        Querying.Spelled spelled => Grouped(Spelled(spelled, place, _groups.Count)),
        _ => Grouped(Leaf(clause, place, _groups.Count)),
    };

    // One post or quotation must be all that is asked of it. Candidates are found by the article's own columns, where words are asked for.
    private Piece Within(Scope scope, Clause part, Piece? and)
    {
        if (part.IsNegative && and is null)
        {
            return Piece.Not(Within(scope, part is Without without ? without.Part : new Without(part), null), RowKind.Whole);
        }

        var place = scope == Scope.Posts ? Place.Post : Place.Quotation;
        var inner = Of(part, place);
        var candidates = Relaxed.Of(part) is { } relaxed ? Of(relaxed, Place.Around(scope)) : Piece.Everything;
        var having = parts.Having((PartKind)place.Row, and is null ? inner : Piece.All([inner, and], place.Row));
        return candidates with { Condition = Condition.All(candidates.Condition, having) };
    }

    private Condition Property(Having having) => having.Field switch
    {
        Field.Handle => parts.Having(RowKind.Post, Piece.Where(Properties.Handle(having.Value))),
        Field.Platform => parts.Having(RowKind.Post, Piece.Where(Properties.Platform(having.Value))),
        Field.Speaker => parts.Having(RowKind.Quotation, Speaker(having.Value)),
        Field.Source when !parts.AreIndexed => Properties.FormerSource(having.Value),
        Field.Source => Properties.Source(having.Value, parts.AreAllLookedAt),
        Field.Language => Properties.Language(having.Value),
        _ => parts.Having(having.Value == "posts" ? RowKind.Post : RowKind.Quotation, Piece.Everything),
    };

    private Piece Speaker(string name) => !parts.AreIndexed ? Piece.Where(Properties.SpeakerNamed(name)) : speakerWords(name) is { } words ? Of(words, Place.Speaker) : Nothing;

    // The typed words and each variant are alternatives for one word of the query.
    private Piece Spelled(Querying.Spelled spelled, Place place, int group)
    {
        var typed = spelled.Typed is AllOf words ? Piece.All([.. words.Parts.Select(word => InGroup(word, place, group))], place.Row) : Leaf(spelled.Typed, place, group);
        return Piece.Any([typed, .. spelled.Variants.Select(variant => Placed(MatchWriter.Variant(variant, place.Columns, group), MatchWriter.Run(variant), place))], place.Row);
    }

    private Piece Grouped(Piece piece)
    {
        _groups.Add(piece.Match!);
        return piece;
    }

    private Piece InGroup(Clause word, Place place, int group) => word is Querying.Spelled spelled ? Spelled(spelled, place, group) : Leaf(word, place, group);

    private Piece Leaf(Clause leaf, Place place, int group) => Placed(writer.Leaf(leaf, place.Columns, group), (leaf as LetterRun)?.Letters, place);

    private static Piece Placed(Match match, string? letters, Place place) =>
        new(match, null, letters is not null && place.Holds is { } holds ? Condition.Of(holds, letters) : null);
}
