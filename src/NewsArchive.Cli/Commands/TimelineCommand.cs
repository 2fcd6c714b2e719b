using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive timeline [QUERY…]</c></summary>
internal static class TimelineCommand
{
    private static readonly string[] Intervals = ["day", "week", "month", "year"];

    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        QueryOptions query = new(shared);
        var by = Choice.Of("--by", $"The length of the bars: {string.Join(", ", Intervals)}. Default: what makes forty bars at most.", Intervals);
        Verb command = new("timeline", "Count the articles that match over time.", "archive timeline Kharkiv", "archive timeline grain --from 2022 --by month --format json");
        Option<bool> csv = new("--csv") { Description = "Print comma-separated values." };
        Option<bool> exhaustive = new("--exhaustive") { Description = "Look for all words that begin as asked, not only the most frequent of very many." };
        query.AddTo(command);
        command.Options.Add(by);
        command.Options.Add(csv);
        command.Options.Add(exhaustive);
        command.Options.Add(shared.Db);
        command.Options.Add(shared.Format);
        command.SetAction(parsed =>
        {
            SearchQuery search = new(query.Query(parsed, query.Typed(parsed))) { Variants = query.Variants(parsed), Exhaustive = parsed.GetValue(exhaustive) };
            using var store = shared.Open(parsed);
            var timeline = store.Timeline(search, parsed.GetValue(by) is { } name ? (Interval)Array.IndexOf(Intervals, name) : null);
            if (parsed.GetValue(csv))
            {
                TimelineCsv.Write(shared.Surroundings.Output, timeline);
            }
            else
            {
                shared.Renderer(parsed).Timeline(timeline);
            }

            Comments comments = new(shared, search.Query.Hints);
            comments.Shortened(store.Shortened(search));
            return comments.Done(timeline.Bars.Length > 0 || timeline.Undated > 0);
        });
        return command;
    }
}
