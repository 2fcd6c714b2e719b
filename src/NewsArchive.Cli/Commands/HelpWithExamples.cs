using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsArchive.Cli.Commands;

/// <summary>The usual help, then the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command line the one help option, with no letters that a query might hold but <c>-h</c>.</summary>
    public static void AddTo(RootCommand root, IReadOnlyList<string> rootExamples)
    {
        HelpOption option = new("--help", "-h") { Description = "Show this help." };
        option.Action = new HelpWithExamples((HelpAction)option.Action!, rootExamples);
        root.Options.Add(option);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in (parseResult.CommandResult.Command as Verb)?.Examples ?? rootExamples)
        {
            output.WriteLine($"  {example}");
        }

        return ExitCode.Done;
    }
}
