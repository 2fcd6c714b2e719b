using System.Text;

namespace NewsArchive.Sources.Containers;

/// <summary>Names the members of one container, and of those in it: no name leaves the container, and none is given twice.</summary>
internal sealed class MemberNames
{
    // Hashes, because a container may hold millions. Two names of one hash are told apart needlessly; nothing is lost.
    private readonly HashSet<ulong> _given = [];

    /// <summary>The name of a member: its container's, <c>!/</c>, and its path as <see cref="Clean"/> leaves it.</summary>
    /// <param name="container">The container's name.</param>
    /// <param name="path">The path as the container has it.</param>
    public string Of(string container, string path) => Unique(Joined(container, Clean(path)));

    /// <summary>A container's name and a path in it that is clean.</summary>
    public static string Joined(string container, string path) => $"{container}!/{path}";

    /// <summary>A name that was not given before: <c>#2</c>, <c>#3</c> … is put at the end where it was.</summary>
    public string Unique(string name)
    {
        var unique = name;
        for (var n = 2; !_given.Add(SourceNames.Hash(unique)); n++)
        {
            unique = $"{name}#{n}";
        }

        return unique;
    }

    /// <summary>
    /// A path that stays where it is: with <c>/</c> between its steps, no empty step, no <c>.</c> and <c>..</c>; control characters as <c>%1B</c>,
    /// half characters as U+FFFD.
    /// </summary>
    public static string Clean(string path)
    {
        List<string> steps = [];
        foreach (var step in path.Replace('\\', '/').Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(steps.Count - 1, 0), Math.Min(steps.Count, 1));
            }
            else if (step.Length > 0 && step != ".")
            {
                steps.Add(step);
            }
        }

        return steps.Count == 0 ? "unnamed" : Readable(string.Join('/', steps));
    }

    private static string Readable(string path)
    {
        StringBuilder readable = new(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            _ = Rune.IsControl(rune) ? readable.Append('%').Append(rune.Value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)) : readable.Append(rune);
        }

        return readable.ToString();
    }
}
