namespace NewsArchive.Sources;

/// <summary>A filter at some place: in a folder or container.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Path">The way there from where patterns start, with <c>/</c> at the end; empty at the start.</param>
/// <param name="Taken">Whether what is read usually is read here, though no pattern names it.</param>
internal sealed record FilterScope(SourceFilter Filter, string Path, bool Taken)
{
    /// <summary>The scope without a filter.</summary>
    public static FilterScope All { get; } = new(SourceFilter.None, "", Taken: true);

    /// <summary>The scope in a folder or container that lies here, at any depth; null where it is passed over.</summary>
    /// <param name="steps">Its path from here.</param>
    public FilterScope? In(string steps)
    {
        var (path, taken) = (Path + steps, Taken);
        for (var end = path.IndexOf('/', Path.Length); ; end = path.IndexOf('/', end + 1))
        {
            var folder = end < 0 ? path : path.AsSpan(0, end);
            if (Filter.Excludes(folder))
            {
                return null;
            }

            taken |= Filter.Includes(folder);
            if (end < 0)
            {
                return this with { Path = path + "/", Taken = taken };
            }
        }
    }

    /// <summary>Whether a file is read that lies here.</summary>
    /// <param name="step">Its name.</param>
    /// <param name="kind">What its name says that it is.</param>
    public bool Reads(ReadOnlySpan<char> step, FileKind kind)
    {
        if (Filter == SourceFilter.None)
        {
            return kind != FileKind.Other;
        }

        var path = string.Concat(Path, step);
        return !Filter.Excludes(path) && ((Taken && kind != FileKind.Other) || Filter.Includes(path));
    }
}
