using System.CommandLine;
using System.CommandLine.Parsing;
using NewsArchive.Sources;
using NewsArchive.Sources.Containers;

namespace NewsArchive.Cli.Commands;

/// <summary>Where articles come from: what commands share that read them.</summary>
internal sealed class SourceOptions(SharedOptions shared)
{
    private readonly LimitOptions _limits = new();

    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Files, folders and containers; - for an article on standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { Paths.NotEmpty },
    };

    private readonly Option<string[]> _include = Patterns("--include", "Of folders and containers, read only what this pattern matches, such as '2022/*.html'; repeatable.");
    private readonly Option<string[]> _exclude = Patterns("--exclude", "Of folders and containers, pass over what this pattern matches, such as drafts; repeatable.");

    private readonly Option<string?> _filesFrom = new("--files-from")
    {
        Description = "Read the files and folders that this file lists, one a line; - for standard input.",
        HelpName = "file",
        Validators = { Paths.NotEmpty },
    };

    private readonly Option<bool> _null = new("--null", "-0") { Description = "In the list, NUL ends a path, as find -print0 writes it." };

    private readonly Option<string?> _as = new("--as")
    {
        Description = "The name of what comes on standard input; its ending says what it is.",
        HelpName = "name",
        Validators = { Paths.NotEmpty },
    };

    /// <summary>Gives a command the argument, the options and what must hold between them.</summary>
    /// <param name="command">The command.</param>
    /// <param name="instead">An option with which no source need be named; null where there is none.</param>
    public void AddTo(Command command, Option<bool>? instead = null)
    {
        command.Add(_paths);
        foreach (var option in new Option[] { _include, _exclude, _filesFrom, _null, _as }.Concat(_limits.All))
        {
            command.Add(option);
        }

        command.Validators.Add(result => Check(result, isNeeded: instead is null || !result.GetValue(instead)));
    }

    /// <summary>How much is read at most.</summary>
    public SourceLimits Limits(ParseResult parsed) => _limits.Of(parsed);

    /// <summary>Whether an article comes on standard input.</summary>
    public bool ReadsStdin(ParseResult parsed) => parsed.GetRequiredValue(_paths).Contains(SharedOptions.Stdin);

    /// <summary>The absolute paths of the files and folders to read.</summary>
    /// <exception cref="IOException">The list of paths cannot be read.</exception>
    public IReadOnlyList<string> Places(ParseResult parsed) =>
        [.. parsed.GetRequiredValue(_paths).Where(path => path != SharedOptions.Stdin).Concat(Listed(parsed)).Select(shared.FullPath)];

    /// <summary>The absolute paths of what is read beside places: the list of them, and standard input, which may be a file.</summary>
    public IEnumerable<string> Inputs(ParseResult parsed)
    {
        var list = parsed.GetValue(_filesFrom);
        return (list == SharedOptions.Stdin || ReadsStdin(parsed) ? ["/dev/stdin"] : Array.Empty<string>()).Concat(list is null or SharedOptions.Stdin ? [] : [shared.FullPath(list)]);
    }

    /// <summary>Everything found there, what comes on standard input first.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="places">The files and folders, as <see cref="Places"/> gives them.</param>
    /// <param name="names">Names them.</param>
    /// <param name="ownFiles">Files to leave out silently.</param>
    /// <param name="unnamed">The name of standard input where none was given; null: the hash of what comes.</param>
    public IEnumerable<SourceEntry> Entries(ParseResult parsed, IReadOnlyList<string> places, SourceNames names, IReadOnlySet<string> ownFiles, string? unnamed)
    {
        var files = Files(parsed, places, names, ownFiles);
        return ReadsStdin(parsed) ? FromStdin(parsed.GetValue(_as) ?? unnamed, Limits(parsed), Filter(parsed)).Concat(files) : files;
    }

    /// <summary>Everything found there but standard input. It is looked for whenever it is enumerated.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="places">The files and folders, as <see cref="Places"/> gives them.</param>
    /// <param name="names">Names them.</param>
    /// <param name="ownFiles">Files to leave out silently.</param>
    public IEnumerable<SourceEntry> Files(ParseResult parsed, IReadOnlyList<string> places, SourceNames names, IReadOnlySet<string> ownFiles) =>
        SourceFiles.Under(places, names, Filter(parsed), ownFiles);

    private SourceFilter Filter(ParseResult parsed)
    {
        var (include, exclude) = (parsed.GetValue(_include) ?? [], parsed.GetValue(_exclude) ?? []);
        return include.Length + exclude.Length > 0 ? new SourceFilter(include, exclude) : SourceFilter.None;
    }

    private static Option<string[]> Patterns(string name, string description)
    {
        Option<string[]> patterns = new(name) { Description = description, HelpName = "pattern" };
        patterns.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (SourceFilter.Fault(token.Value) is { } fault)
                {
                    result.AddError($"{name} {token.Value}: {fault}");
                }
            }
        });
        return patterns;
    }

    // The values of options that are mistakes themselves may not be asked for; that they are is said elsewhere.
    private void Check(CommandResult result, bool isNeeded)
    {
        var paths = result.GetValue(_paths) ?? [];
        var list = result.GetResult(_filesFrom);
        if (isNeeded && paths.Length == 0 && list is null)
        {
            result.AddError("name a file or a folder, - for standard input, or a list with --files-from");
        }

        if (paths.Contains(SharedOptions.Stdin) && list?.Tokens is [{ Value: SharedOptions.Stdin }])
        {
            result.AddError("standard input is either an article (-) or a list of paths (--files-from -), not both");
        }

        if (result.GetResult(_as) is not null && !paths.Contains(SharedOptions.Stdin))
        {
            result.AddError("--as names what comes on standard input: put - where the paths stand");
        }

        if (result.GetValue(_null) && list is null)
        {
            result.AddError("-0 speaks of the list that --files-from names; there is none");
        }
    }

    private IEnumerable<string> Listed(ParseResult parsed)
    {
        if (parsed.GetValue(_filesFrom) is not { } list)
        {
            return [];
        }

        using var input = shared.OpenInput(_filesFrom, list);
        return [.. PathList.Read(input, parsed.GetValue(_null) ? '\0' : '\n').Where(path => path.Length > 0)];
    }

    private IEnumerable<SourceEntry> FromStdin(string? name, SourceLimits limits, SourceFilter filter)
    {
        using var input = shared.Surroundings.OpenInput();
        var now = shared.Surroundings.Clock.GetUtcNow();
        var entries = name is not null && ContainerReader.IsContainer(name)
            ? ContainerReader.Members(name, input, now, limits, filter)
            : [SourceReader.Read(name, input, now, limits)];
        foreach (var entry in entries)
        {
            yield return entry;
        }
    }
}
