using System.CommandLine.Parsing;

namespace NewsArchive.Cli.Commands;

/// <summary>Paths on the command line.</summary>
internal static class Paths
{
    /// <summary>Where a path leads in the end, where it is a link: two names of one file have that in common.</summary>
    /// <param name="path">An absolute path; whether anything is there does not matter.</param>
    public static string Target(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return path;
        }
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
