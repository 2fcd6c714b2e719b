using System.Globalization;

namespace NewsArchive.Cli.Rendering;

/// <summary>Text for people, line by line, as wide as the terminal.</summary>
internal sealed class Page(Output output)
{
    private const int WidestLine = 100;

    /// <summary>How words stand out here.</summary>
    public Style Style { get; } = new(output.Colour);

    /// <summary>The cells of a line; 0 where lines may be as long as they like.</summary>
    public int Width => output.Width;

    /// <summary>A line of facts, a middle dot between them; null facts are left out.</summary>
    public void Facts(params ReadOnlySpan<string?> facts)
    {
        List<string> known = [];
        foreach (var fact in facts)
        {
            if (!string.IsNullOrEmpty(fact))
            {
                known.Add(fact);
            }
        }

        Line(string.Join(Style.Faint(" · "), known));
    }

    /// <summary>Text, broken into lines, each after the same margin.</summary>
    public void Text(string text, string margin = "")
    {
        var width = output.Width > 0 ? Math.Min(output.Width, WidestLine) - Cells.Of(margin) : 0;
        foreach (var line in Lines.Of(text, width))
        {
            Line((margin + line).TrimEnd());
        }
    }

    /// <summary>One line as it is.</summary>
    public void Line(string line = "") => output.Text.WriteLine(line);

    /// <summary>A day as people write it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment in UTC, to the second.</summary>
    public static string? Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A person and their account on one line; null where neither is known.</summary>
    public static string? Person(string? name, string? handle) => (Field(name), Field(handle)) switch
    {
        (null, null) => null,
        (null, { } account) => "@" + account,
        ({ } known, null) => known,
        ({ } known, { } account) => $"{known} (@{account})",
    };

    /// <summary>A field of a file on one line; null stays null.</summary>
    public static string? Field(string? field) => field is null ? null : Terminal.SafeLine(field);
}
