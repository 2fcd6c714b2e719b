using DotNet.Globbing;

namespace NewsArchive.Sources;

/// <summary>A pattern for paths: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a-z]</c> within a step, <c>**</c> for any steps.</summary>
/// <param name="glob">The pattern, parsed.</param>
/// <param name="ofLastStep">Whether it speaks of the last step of a path only.</param>
internal readonly struct Pattern(Glob glob, bool ofLastStep)
{
    /// <summary>Reads a pattern. A <c>/</c> at its end changes nothing; one before that ties it to the start of the path.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Pattern Parse(string text)
    {
        var pattern = (text.StartsWith("./", StringComparison.Ordinal) ? text[1..] : text).TrimEnd('/');
        var steps = pattern.TrimStart('/').Split('/');
        if (steps.Contains(""))
        {
            throw new FormatException("a step of it is empty");
        }

        if (steps.Any(step => step.Contains("**", StringComparison.Ordinal) && step != "**"))
        {
            throw new FormatException("** stands for whole steps: write **/*.txt");
        }

        if (Array.Exists(steps, HasOpenBracket))
        {
            throw new FormatException("a [ is not closed");
        }

        return new(Glob.Parse(string.Join('/', steps)), !pattern.Contains('/', StringComparison.Ordinal));
    }

    /// <summary>Whether it matches a path.</summary>
    public bool Matches(ReadOnlySpan<char> path) => glob.IsMatch(ofLastStep ? path[(path.LastIndexOf('/') + 1)..] : path);

    private static bool HasOpenBracket(string step)
    {
        for (var open = step.IndexOf('[', StringComparison.Ordinal); open >= 0;)
        {
            var close = step.IndexOf(']', Math.Min(open + 2, step.Length));
            if (close < 0)
            {
                return true;
            }

            open = step.IndexOf('[', close);
        }

        return false;
    }
}
