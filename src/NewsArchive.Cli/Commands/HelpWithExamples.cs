using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsArchive.Cli.Commands;

/// <summary>The usual help, then the command's examples.</summary>
internal sealed class HelpWithExamples(IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The help option of all commands, with no letters that a query might hold but <c>-h</c>.</summary>
    public static Option<bool> Option(IReadOnlyList<string> rootExamples) =>
        new("--help", "-h") { Description = "Show this help.", Arity = ArgumentArity.Zero, Recursive = true, Action = new HelpWithExamples(rootExamples) };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction().Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in (parseResult.CommandResult.Command as Verb)?.Examples ?? rootExamples)
        {
            output.WriteLine($"  {example}");
        }

        return ExitCode.Done;
    }
}
