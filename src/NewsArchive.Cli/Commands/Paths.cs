using System.CommandLine.Parsing;

namespace NewsArchive.Cli.Commands;

/// <summary>Paths on the command line.</summary>
internal static class Paths
{
    /// <summary>Refuses an empty path, which would mean the current folder.</summary>
    public static void NotEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError("a path is empty; name a file or a folder, . for the current one");
        }
    }
}
