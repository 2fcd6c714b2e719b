using System.Collections.Immutable;
using System.CommandLine;
using NewsArchive.Model;

namespace NewsArchive.Cli.Commands;

/// <summary>What makes <c>archive ingest</c> fail beside what cannot be read.</summary>
internal sealed class StrictOptions
{
    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 2 where there is a warning of what was read; it is kept all the same." };

    private readonly Option<string[]> _failOn = new("--fail-on")
    {
        Description = $"Exit with 2 where this diagnostic is met, such as {DiagnosticRules.NearlyAPost}; repeatable.",
        HelpName = "rule",
    };

    /// <summary>Makes the options.</summary>
    public StrictOptions() => _failOn.Validators.Add(result =>
    {
        foreach (var rule in result.Tokens.Select(token => token.Value).Where(rule => !DiagnosticRules.All.Contains(Id(rule))))
        {
            result.AddError($"--fail-on {rule}: there is no such rule{Suggestion.Ending(Id(rule), DiagnosticRules.All)}");
        }
    });

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_strict, _failOn];

    /// <summary>What was asked for.</summary>
    public Strictness Of(ParseResult parsed)
    {
        var isStrict = parsed.GetValue(_strict);
        return new(isStrict, [.. (parsed.GetValue(_failOn) ?? []).Select(Id), .. isStrict ? DiagnosticRules.Warnings : []]);
    }

    private static string Id(string typed) => typed.ToUpperInvariant();
}

/// <summary>What is a failure beside what cannot be read.</summary>
/// <param name="WarningsFail">Whether everything is that is said of a source.</param>
/// <param name="Rules">The ids of the diagnostics that are.</param>
internal sealed record Strictness(bool WarningsFail, ImmutableHashSet<string> Rules);
