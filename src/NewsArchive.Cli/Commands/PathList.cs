using System.Text;

namespace NewsArchive.Cli.Commands;

/// <summary>A list of paths, as <c>find</c> prints it.</summary>
internal static class PathList
{
    /// <summary>Reads the paths. Empty ones are left out.</summary>
    /// <param name="input">UTF-8.</param>
    /// <param name="separator">What ends a path: a line break, before which a carriage return does not count, or NUL.</param>
    /// <exception cref="IOException">It cannot be read, or it holds NUL though a line break ends its paths.</exception>
    public static IEnumerable<string> Read(Stream input, char separator)
    {
        using StreamReader reader = new(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        StringBuilder path = new();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next == separator)
            {
                yield return Whole(path, separator);
                path.Clear();
            }
            else
            {
                path.Append((char)next);
            }
        }

        yield return Whole(path, separator);
    }

    private static string Whole(StringBuilder path, char separator)
    {
        var whole = separator == '\n' && path.Length > 0 && path[^1] == '\r' ? path.ToString(0, path.Length - 1) : path.ToString();
        return whole.Contains('\0', StringComparison.Ordinal) ? throw new IOException("--files-from: the list holds NUL characters; read it with -0") : whole;
    }
}
