using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsArchive.Cli.Commands;

/// <summary>The usual help, then the command's examples.</summary>
/// <param name="width">The number of cells in a line; 0 where lines may be as long as they like.</param>
/// <param name="rootExamples">The examples of the program itself.</param>
internal sealed class HelpWithExamples(int width, IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    // In less the library finds no room for its columns, and looks for some for ever.
    private const int Narrowest = 40;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The help option of all commands, with no letters that a query might hold but <c>-h</c>.</summary>
    public static Option<bool> Option(int width, IReadOnlyList<string> rootExamples) =>
        new("--help", "-h") { Description = "Show this help.", Arity = ArgumentArity.Zero, Recursive = true, Action = new HelpWithExamples(width, rootExamples) };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = width == 0 ? int.MaxValue : Math.Max(width, Narrowest) }.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in (parseResult.CommandResult.Command as Verb)?.Examples ?? rootExamples)
        {
            output.WriteLine($"  {example}");
        }

        return ExitCode.Done;
    }
}
