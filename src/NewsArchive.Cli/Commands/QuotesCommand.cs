using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Model;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive quotes</c></summary>
internal static class QuotesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Listing list = new(shared);
        Option<string> kind = new Option<string>("--kind")
        {
            Description = $"Only this kind: {string.Join(", ", QuotationKinds.Keys)}.",
            HelpName = string.Join('|', QuotationKinds.Keys),
            DefaultValueFactory = _ => QuotationKinds.Key(QuotationKind.Direct),
        }.AcceptOnlyFromAmong([.. QuotationKinds.Keys]);
        Verb command = new("quotes", "List the quotations in the prose of articles, newest article first.", "archive quotes --from 2022-03 --to 2022-03", "archive quotes --kind scare --format json")
        {
            kind, list.Handle, list.Platform, list.From, list.To, list.Limit, shared.Db, shared.Format,
        };
        command.SetAction(parsed =>
        {
            using var store = shared.Open(parsed);
            var quotations = store.Quotations(new()
            {
                Kind = QuotationKinds.Of(parsed.GetRequiredValue(kind)),
                Handle = parsed.GetValue(list.Handle),
                Platform = parsed.GetValue(list.Platform),
                From = parsed.GetValue(list.From),
                To = parsed.GetValue(list.To),
                Limit = list.Ask(parsed),
            });
            return list.Print(parsed, quotations, shared.Renderer(parsed).Quotations);
        });
        return command;
    }
}
