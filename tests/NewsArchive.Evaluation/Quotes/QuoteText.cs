using System.Text.RegularExpressions;

namespace NewsArchive.Evaluation.Quotes;

/// <summary>The form in which quotations and names are compared.</summary>
internal static partial class QuoteText
{
    private const string Edges = " \t,.;:!?-\u2013\u2014\u2026'";

    /// <summary>Lower case, straight apostrophes, no quotation marks, single spaces, no punctuation at the ends; empty where there is no text.</summary>
    public static string Canonical(string? text)
    {
        var plain = (text ?? "").Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u02BC', '\'');
        plain = Blanks().Replace(Marks().Replace(Invisible().Replace(plain, ""), " "), " ");
#pragma warning disable CA1308 // the rules compare in lower case
        return SpaceBeforeStop().Replace(plain.ToLowerInvariant(), "$1").Trim(Edges.ToCharArray());
#pragma warning restore CA1308
    }

    /// <summary>The words of a text in canonical form.</summary>
    public static string[] Words(string? text) => [.. Word().Matches(Canonical(text)).Select(word => word.Value)];

    /// <summary>Whether a text has a word at all.</summary>
    public static bool HasWord(string? text) => WordCharacter().IsMatch(text ?? "");

    /// <summary>Whether a name, as whole words, stands in another; an empty one stands in none.</summary>
    public static bool Holds(string? text, string? name) =>
        Canonical(name) is { Length: > 0 } sought && Regex.IsMatch(Canonical(text), $@"(?<![\p{{L}}\p{{N}}_]){Regex.Escape(sought)}(?![\p{{L}}\p{{N}}_])");

    [GeneratedRegex("[\u00AD\u200B\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex("''|``|[\"\u201C\u201D\u201E\u00AB\u00BB\uFF02]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\s\u001C-\u001F]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(" ([,.;:!?])")]
    private static partial Regex SpaceBeforeStop();

    [GeneratedRegex(@"[\p{L}\p{N}_]+(?:['.,][\p{L}\p{N}_]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\p{N}_]")]
    private static partial Regex WordCharacter();
}
