using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary>A command with examples at the end of its help.</summary>
/// <param name="name">The word that calls it.</param>
/// <param name="description">One line for the help.</param>
/// <param name="examples">Command lines, as typed.</param>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines, as typed.</summary>
    public IReadOnlyList<string> Examples => examples;
}
