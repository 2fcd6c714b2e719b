using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive show ID|SOURCE</c></summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Argument<string> name = new("id|source") { Description = "An article's id, as search prints it, or the file that it was read from." };
        Option<bool> original = new("--source") { Description = "Print the file itself: its bytes, or on a terminal its text made safe." };
        Option<bool> revisions = new("--revisions") { Description = "List what the files of the article hold and held, and when." };
        Verb command = new(
            "show", "Show one article.", "archive show 2022-03-01.3", "archive show seeds/kharkiv.txt --format json", "archive show 2022-03-01.3 --source > original.txt")
        {
            name, original, revisions, shared.Db, shared.Format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(original) && result.GetValue(revisions))
            {
                result.AddError("--source prints the file, --revisions lists its revisions: one of the two");
            }
        });
        command.SetAction(parsed =>
        {
            var typed = parsed.GetRequiredValue(name);
            using var store = shared.Open(parsed);
            if (new Named(shared, shared.Names(parsed)).Find(store, typed) is not { } article)
            {
                shared.Log.Say($"no article {typed}; archive search finds ids");
                return ExitCode.NothingFound;
            }

            if (parsed.GetValue(revisions))
            {
                return Revisions(shared, parsed, store.Revisions(article.Id), typed);
            }

            if (parsed.GetValue(original))
            {
                Original(shared.Surroundings.Output, article);
            }
            else
            {
                shared.Renderer(parsed).Article(article);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static int Revisions(SharedOptions shared, ParseResult parsed, IReadOnlyList<Revision> all, string typed)
    {
        var areSome = all.Any(revision => revision.Until is not null);
        shared.Renderer(parsed).Revisions(areSome ? all : []);
        if (!areSome)
        {
            shared.Log.Say($"no earlier revision of {typed}");
        }

        return ExitCode.Found(areSome);
    }

    private static void Original(Output output, StoredArticle stored)
    {
        if (output.IsTerminal)
        {
            output.Text.WriteLine(Terminal.Safe(stored.Article.Text));
        }
        else
        {
            output.Write(stored.Article.Content.Bytes.Span);
        }
    }
}
