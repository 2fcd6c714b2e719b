using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace NewsArchive.Cli.Commands;

/// <summary>Prints the versions of all that decides what an archive is.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <summary>The program's version.</summary>
    public static string Program => typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The option that asks for it.</summary>
    public static Option<bool> Option() => new("--version") { Description = "Show the versions of the program, of SQLite and of the archive's tables.", Arity = ArgumentArity.Zero, Action = new PrintVersion() };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"archive {Program}");
        output.WriteLine($"SQLite {SharedOptions.SqliteVersion}");
        output.WriteLine($"schema {SharedOptions.SchemaVersion}");
        return ExitCode.Done;
    }
}
