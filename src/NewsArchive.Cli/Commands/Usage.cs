using System.CommandLine;
using System.CommandLine.Parsing;
using NewsArchive.Cli.Logging;

namespace NewsArchive.Cli.Commands;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class Usage
{
    /// <summary>Everything that is wrong; empty where all is well.</summary>
    public static IReadOnlyList<string> Mistakes(ParseResult parsed)
    {
        if (parsed.Action is HelpWithExamples or PrintVersion)
        {
            return [];
        }

        if (IsRoot(parsed.CommandResult.Command) && parsed.Errors.Count > 0)
        {
            return [NoCommand(parsed.CommandResult.Command, parsed.UnmatchedTokens)];
        }

        List<string> mistakes = [.. UnknownOptions(parsed), .. ForeignOptions(parsed)];
        return mistakes.Count > 0 ? mistakes : [.. parsed.Errors.Select(error => error.Message.TrimEnd('.')).Distinct()];
    }

    /// <summary>Prints them, and where to find help.</summary>
    public static int Explain(ParseResult parsed, IReadOnlyList<string> mistakes, StderrLog log)
    {
        foreach (var mistake in mistakes)
        {
            log.Fail(mistake);
        }

        log.Say($"see {CommandLine(parsed.CommandResult.Command)} --help");
        return ExitCode.Failed;
    }

    // A command that takes any words would take a misspelt option for one of them.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var options = parsed.CommandResult.Command.Options.Select(option => option.Name);
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal) && !token.Value.Contains(' ', StringComparison.Ordinal))
            {
                var name = token.Value.Split('=', ':')[0];
                yield return $"there is no option {name}{Suggestion.Ending(name, options)}; to look for the word itself, put -- before it";
            }
        }
    }

    // Before the command's name stand options of every command, of which this one may have no use.
    private static IEnumerable<string> ForeignOptions(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var option in parsed.RootCommandResult.Command.Options)
        {
            if (parsed.GetResult(option) is { Implicit: false } && !command.Options.Contains(option) && !IsRoot(command))
            {
                yield return $"{command.Name} has no option {option.Name}";
            }
        }
    }

    private static string NoCommand(Command root, IReadOnlyList<string> words) => words is [var word, ..]
        ? $"there is no command {word}{Suggestion.Ending(word, root.Subcommands.Select(command => command.Name))}"
        : $"name a command: {string.Join(", ", root.Subcommands.Select(command => command.Name))}";

    private static bool IsRoot(Command command) => command.Subcommands.Count > 0;

    private static string CommandLine(Command command) => IsRoot(command) ? command.Name : $"archive {command.Name}";
}
