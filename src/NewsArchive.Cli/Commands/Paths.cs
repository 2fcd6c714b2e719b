using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsArchive.Cli.Commands;

/// <summary>Arguments that name files.</summary>
internal static class Paths
{
    /// <summary>One path or more.</summary>
    public static Argument<string[]> Argument(string name, string description)
    {
        Argument<string[]> paths = new(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(NotEmpty);
        return paths;
    }

    /// <summary>Refuses an empty path, which would mean the current folder.</summary>
    public static void NotEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError("a path is empty; name a file or a folder, . for the current one");
        }
    }
}
