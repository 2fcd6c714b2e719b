using System.CommandLine;
using NewsArchive.Cli.Rendering;
using NewsArchive.Model;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive quotes [QUERY…]</c></summary>
internal static class QuotesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Listing list = new(shared);
        var kind = Choice.Of("--kind", $"Only this kind: {string.Join(", ", QuotationKinds.Keys)}. Default: {QuotationKinds.Key(QuotationKind.Direct)}.", QuotationKinds.Keys);
        Verb command = new(
            "quotes", "List or search the quotations in the prose of articles, newest article first.", "archive quotes --from 2022-03 --to 2022-03", "archive quotes trains --speaker Melnyk", "archive quotes --kind scare --format json");
        command.Options.Add(kind);
        list.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = shared.Open(parsed);
            var quotations = store.Quotations(new()
            {
                Query = list.Query.Query(parsed, list.Query.Typed(parsed)),
                Variants = list.Query.Variants(parsed),
                Kind = parsed.GetValue(kind) is { } key ? QuotationKinds.Of(key) : QuotationKind.Direct,
                Limit = list.Ask(parsed),
            });
            return list.Print(parsed, quotations, shared.Renderer(parsed).Quotations);
        });
        return command;
    }
}
