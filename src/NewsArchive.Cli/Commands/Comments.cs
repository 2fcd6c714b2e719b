using System.Globalization;
using NewsArchive.Cli.Rendering;
using NewsArchive.Querying;
using NewsArchive.Spelling;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary>What is said on standard error after an answer: hints, other spellings, how much was shown of how much.</summary>
/// <param name="shared">Where it is said.</param>
/// <param name="hints">Where something else was probably meant.</param>
internal sealed class Comments(SharedOptions shared, IReadOnlyList<string> hints)
{
    private const int MostSpellings = 24;

    /// <summary>After an answer that speaks for itself.</summary>
    /// <returns>The exit code.</returns>
    public int Done(bool found)
    {
        Hint();
        if (!found)
        {
            shared.Log.Say("nothing found");
        }

        return ExitCode.Found(found);
    }

    /// <summary>Says, before the rest, of which beginnings of words not all words were looked for.</summary>
    public void Shortened(IReadOnlyList<string> beginnings)
    {
        if (beginnings.Count > 0)
        {
            shared.Surroundings.Output.Flush();
            shared.Log.Say($"only the most frequent words with {string.Join(", ", beginnings.Select(Terminal.SafeLine))} were looked for; --exhaustive looks for all");
        }
    }

    /// <summary>After counts by a property.</summary>
    /// <returns>The exit code.</returns>
    public int Counted(FacetCounts counts)
    {
        var code = Done(counts.Counts.Length > 0);
        if (!counts.Extent.IsAll)
        {
            shared.Log.Say($"counted in the newest {Number(counts.Extent.Articles)} matches{Back(counts.Extent)}");
        }

        return code;
    }

    /// <summary>After the hits of a search.</summary>
    /// <returns>The exit code.</returns>
    public int Searched(SearchQuery query, SearchResult result)
    {
        Hint();
        Spelled(result.Searched);
        if (Extent(query, result) is { } extent)
        {
            var copies = result.Hits.Sum(hit => hit.Copies);
            shared.Log.Say(copies > 0 ? $"{extent}; {Number(copies)} more as copies of these, --all-copies shows each" : extent);
        }

        return ExitCode.Found(result.Hits.Length > 0);
    }

    /// <summary>Says which other spellings were looked for. The same letters folded are no other spelling to a reader.</summary>
    public void Spelled(ParsedQuery searched)
    {
        var spellings = Expansion.Added(searched).Where(variant => variant.Reason != VariantReason.Fold).ToList().ConvertAll(variant => Terminal.SafeLine(variant.Text)).Distinct().ToList();
        if (spellings.Count > 0)
        {
            var more = spellings.Count > MostSpellings ? $" and {Number(spellings.Count - MostSpellings)} more" : "";
            shared.Surroundings.Output.Flush();
            shared.Log.Say($"Also searched: {string.Join(", ", spellings.Take(MostSpellings))}{more}");
        }
    }

    private void Hint()
    {
        shared.Surroundings.Output.Flush();
        foreach (var hint in hints)
        {
            shared.Log.Say($"hint: {hint}");
        }
    }

    private static string? Extent(SearchQuery query, SearchResult result)
    {
        var (shown, total) = (result.Hits.Length, result.Total);
        if (query.IsEmpty)
        {
            return "the query asks for nothing; try: archive search Kharkiv";
        }

        if (shown == 0)
        {
            return total.Articles > 0 ? $"nothing found after the first {Number(total.Articles)}"
                : !total.IsAll ? $"nothing found{Back(total)}; --exhaustive looks at all articles"
                : result.Meant is { } meant ? $"nothing found; did you mean: {Terminal.SafeLine(meant.ToString())}"
                : "nothing found; try fewer or other words";
        }

        if (total.IsAll)
        {
            return shown < total.Articles ? $"{Number(shown)} of {Number(total.Articles)} shown" : null;
        }

        return query.Order == SearchOrder.Relevance
            ? $"{Number(shown)} shown, the best of the newest {Number(total.Articles)} matches{Back(total)}; --exhaustive ranks all, --count counts them"
            : query.Limit == 0 || shown < query.Limit
            ? $"{Number(shown)} shown{Back(total)}; --exhaustive looks at all articles, --count counts the matches"
            : $"{Number(shown)} of more than {Number(total.Articles)} shown; --count counts them";
    }

    private static string Back(Extent extent) =>
        extent.Since is { } since ? string.Create(CultureInfo.InvariantCulture, $", back to {since:yyyy-MM-dd}")
        : extent.Until is { } until ? string.Create(CultureInfo.InvariantCulture, $", up to {until:yyyy-MM-dd}")
        : "";

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
