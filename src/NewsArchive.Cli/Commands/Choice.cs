using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary>Options that name one of a few things.</summary>
internal static class Choice
{
    /// <summary>Makes one.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">One line for the help.</param>
    /// <param name="words">What may be named.</param>
    public static Option<string> Of(string name, string description, params IReadOnlyList<string> words)
    {
        Option<string> option = new(name) { Description = description, HelpName = string.Join('|', words) };
        option.Validators.Add(result =>
        {
            foreach (var typed in result.Tokens.Select(token => token.Value).Where(typed => !words.Contains(typed)))
            {
                result.AddError($"{name} {typed}: not one of {string.Join(", ", words)}{Suggestion.Ending(typed, words)}");
            }
        });
        return option;
    }
}
