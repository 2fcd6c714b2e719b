using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive posts</c></summary>
internal static class PostsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Listing list = new(shared);
        Verb command = new("posts", "List the posts that articles embed, newest article first.", "archive posts --handle DmytroKuleba", "archive posts --platform twitter --from 2022-03 --limit 0 --format jsonl")
        {
            list.Handle, list.Platform, list.From, list.To, list.Limit, shared.Db, shared.Format,
        };
        command.SetAction(parsed =>
        {
            using var store = shared.Open(parsed);
            var posts = store.Posts(new()
            {
                Handle = parsed.GetValue(list.Handle),
                Platform = parsed.GetValue(list.Platform),
                From = parsed.GetValue(list.From),
                To = parsed.GetValue(list.To),
                Limit = list.Ask(parsed),
            });
            return list.Print(parsed, posts, shared.Renderer(parsed).Posts);
        });
        return command;
    }
}
