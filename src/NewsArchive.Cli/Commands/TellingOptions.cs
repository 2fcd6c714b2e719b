using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary>What <c>archive ingest</c> tells of its work.</summary>
internal sealed class TellingOptions
{
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing but what failed." };

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_quiet];

    /// <summary>Whether only failures are told.</summary>
    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);
}
