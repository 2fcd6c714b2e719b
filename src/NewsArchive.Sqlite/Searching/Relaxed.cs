using NewsArchive.Querying;

namespace NewsArchive.Sqlite.Searching;

/// <summary>What an article must have so that one of its parts can match a clause: its words, wherever in such parts they stand.</summary>
internal static class Relaxed
{
    /// <summary>The clause without what does not help to find candidates; null where nothing is left.</summary>
    public static Clause? Of(Clause clause)
    {
        switch (clause)
        {
            case AllOf all:
                var needed = all.Parts.Select(Of).OfType<Clause>().ToList();
                return needed.Count switch { 0 => null, 1 => needed[0], _ => new AllOf([.. needed]) };
            case AnyOf any:
                var either = any.Parts.Select(Of).ToList();
                return either.Contains(null) ? null : new AnyOf([.. either.OfType<Clause>()]);
            case Without or Within or Having or During:
                return null;
            default:
                return clause;
        }
    }
}
