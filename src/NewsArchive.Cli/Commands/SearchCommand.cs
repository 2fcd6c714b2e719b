using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Querying;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive search QUERY…</c></summary>
internal sealed class SearchCommand
{
    private readonly SharedOptions _shared;
    private readonly QueryOptions _query;
    private readonly Option<int?> _limit = Limits.Count();
    private readonly Option<int?> _offset = Limits.Offset();
    private readonly Option<string> _sort = Choice.Of("--sort", "The order: relevance, newest, oldest. Default: relevance.", "relevance", "newest", "oldest");
    private readonly Option<string> _facet = Choice.Of("--facet", $"Count the matches by {string.Join(", ", FacetNames.Keys)}, instead of showing them.", FacetNames.Keys);
    private readonly Option<bool> _count = new("--count") { Description = "Print only how many articles match." };
    private readonly Option<bool> _ids = new("--ids") { Description = "Print only the ids." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Print how the query was understood and how it is carried out, and search nothing." };
    private readonly Option<bool> _exhaustive = new("--exhaustive") { Description = "Look at all articles and rank all matches, not only the newest part of very many." };
    private readonly Option<bool> _allCopies = new("--all-copies") { Description = "As text, show each of several syndicated copies, not one with their number." };
    private readonly Option<bool> _raw = new("--raw") { Description = "Take the query for an expression of SQLite's FTS5." };

    private readonly Option<bool> _revisions = new("--revisions") { Description = "Search earlier revisions too." };
    private readonly Option<DateTimeOffset?> _sinceIngest;

    private SearchCommand(SharedOptions shared) => (_shared, _query, _sinceIngest) = (shared, new(shared), new IngestTime(shared.Surroundings.Clock).Since());

    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        SearchCommand search = new(shared);
        Verb command = new(
            "search", "Find articles by their words, best first.", "archive search Kharkiv", "archive search '\"missile strike\"' --from 2022-03 --limit 5", "archive search handle:@MFA_Ukraine grain OR wheat --format jsonl");
        search._query.AddTo(command);
        search._query.Require(command, search._sinceIngest);
        Option[] options =
        [
            search._sinceIngest, search._revisions, search._sort, search._limit, search._offset, search._count, search._ids, search._facet, search._exhaustive, search._allCopies,
            search._raw, search._explain, shared.Db, shared.Format,
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(search._revisions) && result.GetResult(search._facet) is not null)
            {
                result.AddError("--facet counts current articles only; leave --revisions out");
            }
        });
        command.SetAction(search.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var query = Query(parsed);
        using var store = _shared.Open(parsed);
        var renderer = _shared.Renderer(parsed);
        Comments comments = new(_shared, query.Query.Hints);
        if (parsed.GetValue(_explain))
        {
            renderer.Understood(store.Explain(query));
            return comments.Done(found: true);
        }

        var shortened = store.Shortened(query);
        if (parsed.GetValue(_count))
        {
            var count = store.Count(query);
            renderer.Count(count);
            comments.Shortened(shortened);
            return comments.Done(count > 0);
        }

        if (parsed.GetValue(_ids))
        {
            var ids = store.Ids(query);
            renderer.Ids(ids);
            comments.Shortened(shortened);
            return comments.Done(ids.Count > 0);
        }

        if (parsed.GetValue(_facet) is { } facet)
        {
            var counts = store.Facet(query, FacetNames.Of(facet));
            renderer.Facets(facet, counts.Counts);
            comments.Shortened(shortened);
            return comments.Counted(counts);
        }

        query = query with { FoldsCopies = renderer.FoldsCopies && !parsed.GetValue(_allCopies) && query.Among == SearchedArticles.Current };
        var result = store.Search(query);
        renderer.Hits(result.Hits);
        comments.Shortened(shortened);
        return comments.Searched(query, result);
    }

    private SearchQuery Query(ParseResult parsed)
    {
        var (typed, isRaw) = (_query.Typed(parsed), parsed.GetValue(_raw));
        return new(_query.Query(parsed, isRaw ? "" : typed))
        {
            Variants = _query.Variants(parsed),
            Raw = isRaw ? typed : null,
            Order = parsed.GetValue(_sort) switch { "newest" => SearchOrder.Newest, "oldest" => SearchOrder.Oldest, _ => SearchOrder.Relevance },
            Limit = parsed.GetValue(_limit) ?? Limits.UsualCount,
            Offset = parsed.GetValue(_offset) ?? 0,
            IngestedSince = parsed.GetValue(_sinceIngest),
            Among = parsed.GetValue(_revisions) ? SearchedArticles.All : SearchedArticles.Current,
            // What has come in since may be of any day.
            Exhaustive = parsed.GetValue(_exhaustive) || parsed.GetValue(_sinceIngest) is not null,
        };
    }
}
