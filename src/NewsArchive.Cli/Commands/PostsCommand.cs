using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive posts [QUERY…]</c></summary>
internal static class PostsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Listing list = new(shared);
        Verb command = new(
            "posts", "List or search the posts that articles embed, newest article first.", "archive posts --handle DmytroKuleba", "archive posts grain ship", "archive posts --platform twitter --from 2022-03 --limit 0 --format jsonl");
        list.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = shared.Open(parsed);
            var posts = store.Posts(new() { Query = list.Query.Query(parsed, list.Query.Typed(parsed)), Variants = list.Query.Variants(parsed), Limit = list.Ask(parsed) });
            return list.Print(parsed, posts, shared.Renderer(parsed).Posts);
        });
        return command;
    }
}
