using System.Collections.Immutable;

namespace NewsArchive.Querying;

/// <summary>Puts clauses together so that no group stands in its own kind, none has one part, and no word is asked for twice.</summary>
internal static class Clauses
{
    /// <summary>All of the parts; null where there are none.</summary>
    public static Clause? All(IReadOnlyList<Clause> parts)
    {
        var flat = Distinct(parts.SelectMany(part => part is AllOf all ? all.Parts : [part]));
        return flat.Length switch { 0 => null, 1 => flat[0], _ => new AllOf(flat) };
    }

    /// <summary>Any of the parts; null where there are none.</summary>
    public static Clause? Any(IReadOnlyList<Clause> parts)
    {
        var flat = Distinct(parts.SelectMany(part => part is AnyOf any ? any.Parts : [part]));
        return flat.Length switch { 0 => null, 1 => flat[0], _ => new AnyOf(flat) };
    }

    /// <summary>Not the part.</summary>
    public static Clause Not(Clause part) => part is Without without ? without.Part : new Without(part);

    // Groups are compared by identity: printing them to compare would cost their depth again and again.
    private static ImmutableArray<Clause> Distinct(IEnumerable<Clause> parts)
    {
        HashSet<object> seen = [];
        return [.. parts.Where(part => seen.Add(part is Word or Phrase or Prefix or LetterRun or Having or During ? part.ToString() : part))];
    }
}
