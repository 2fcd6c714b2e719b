namespace NewsArchive.Cli.Rendering;

/// <summary>How words stand out: by weight and colour on a terminal, else by marks or not at all.</summary>
/// <param name="Colour">Whether escape sequences may be written.</param>
internal sealed record Style(bool Colour)
{
    /// <summary>What names a thing.</summary>
    public string Strong(string text) => Wrap("1", text);

    /// <summary>What can be passed over.</summary>
    public string Faint(string text) => Wrap("2", text);

    /// <summary>What went wrong.</summary>
    public string Alarm(string text) => Wrap("31", text);

    /// <summary>What was looked for; without escape sequences in square brackets.</summary>
    public string Match(string text) => Colour ? Wrap("1;33", text) : $"[{text}]";

    private string Wrap(string code, string text) => Colour && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
