namespace NewsArchive.Sources;

/// <summary>
/// Which files of a folder, and which members of a container, are read. Patterns match paths from the folder or container that was named, with <c>/</c>;
/// one without <c>/</c> matches the last step of a path, at any depth. A container counts as a folder.
/// </summary>
public sealed class SourceFilter
{
    private readonly Pattern[] _include;
    private readonly Pattern[] _exclude;

    /// <summary>Makes a filter.</summary>
    /// <param name="include">
    /// What to read: a file that one matches, whatever its ending; of a folder or container that one matches, what is read usually. None: everything that is
    /// read usually.
    /// </param>
    /// <param name="exclude">What to pass over; stronger than <paramref name="include"/>.</param>
    /// <exception cref="FormatException">One is no pattern; see <see cref="Fault"/>.</exception>
    public SourceFilter(IEnumerable<string> include, IEnumerable<string> exclude) => (_include, _exclude) = ([.. include.Select(Pattern.Parse)], [.. exclude.Select(Pattern.Parse)]);

    /// <summary>The filter that changes nothing.</summary>
    public static SourceFilter None { get; } = new([], []);

    /// <summary>Whether there are no patterns of what to read.</summary>
    internal bool TakesAll => _include.Length == 0;

    /// <summary>Why a text is no pattern; null where it is one.</summary>
    public static string? Fault(string text)
    {
        try
        {
            _ = Pattern.Parse(text);
            return null;
        }
        catch (FormatException failure)
        {
            return failure.Message;
        }
    }

    /// <summary>Whether a pattern says to read what lies at a path.</summary>
    internal bool Includes(ReadOnlySpan<char> path) => Matches(_include, path);

    /// <summary>Whether a pattern says to pass over what lies at a path.</summary>
    internal bool Excludes(ReadOnlySpan<char> path) => Matches(_exclude, path);

    private static bool Matches(Pattern[] patterns, ReadOnlySpan<char> path)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(path))
            {
                return true;
            }
        }

        return false;
    }
}
