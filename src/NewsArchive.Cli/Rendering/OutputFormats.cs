namespace NewsArchive.Cli.Rendering;

/// <summary>A way to print.</summary>
/// <param name="Key">What <c>--format</c> calls it.</param>
/// <param name="Summary">One line for the help.</param>
/// <param name="Create">Makes the renderer.</param>
internal sealed record OutputFormat(string Key, string Summary, Func<Output, IRenderer> Create);

/// <summary>All ways to print.</summary>
internal static class OutputFormats
{
    /// <summary>The formats; the first is the default.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("text", "for people", output => new TextRenderer(output)),
        new("json", "one document", output => new JsonRenderer(output, JsonFrame.Document)),
        new("jsonl", "one object a line", output => new JsonRenderer(output, JsonFrame.Lines)),
    ];
}
