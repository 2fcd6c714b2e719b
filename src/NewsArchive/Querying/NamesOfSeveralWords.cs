using System.Collections.Immutable;
using NewsArchive.Spelling;

namespace NewsArchive.Querying;

/// <summary>Takes neighbouring words that together are one name for one: Xi Jinping, Tel Aviv.</summary>
internal static class NamesOfSeveralWords
{
    private const int Longest = 3;

    /// <summary>The parts with such words joined; the longest name wins.</summary>
    public static ImmutableArray<Clause> Join(ImmutableArray<Clause> parts, Func<string, IReadOnlyList<Variant>> variantsOf)
    {
        var joined = ImmutableArray.CreateBuilder<Clause>();
        for (var i = 0; i < parts.Length;)
        {
            var (count, clause) = At(parts, i, variantsOf);
            joined.Add(clause);
            i += count;
        }

        return joined.ToImmutable();
    }

    private static (int Count, Clause Clause) At(ImmutableArray<Clause> parts, int start, Func<string, IReadOnlyList<Variant>> variantsOf)
    {
        for (var count = Math.Min(Longest, parts.Length - start); count > 1; count--)
        {
            var words = parts.Slice(start, count);
            if (words.Select(Typed).ToList() is var typed && !typed.Contains(null) && variantsOf(string.Join(' ', typed)) is { Count: > 0 } variants)
            {
                return (count, new Spelled(new AllOf(words), [.. variants]));
            }
        }

        return (1, parts[start]);
    }

    private static string? Typed(Clause clause) => clause switch
    {
        Word word => word.Token,
        Spelled spelled => Typed(spelled.Typed),
        _ => null,
    };
}
