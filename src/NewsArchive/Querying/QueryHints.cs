using System.Collections.Immutable;

namespace NewsArchive.Querying;

/// <summary>Collects what to say where something else was probably meant: each once, and not too many.</summary>
internal sealed class QueryHints
{
    private const int Most = 8;

    private readonly List<string> _hints = [];

    /// <summary>Says it, unless it was said.</summary>
    public void Add(string hint)
    {
        if (_hints.Count < Most && !_hints.Contains(hint, StringComparer.Ordinal))
        {
            _hints.Add(hint);
        }
    }

    /// <summary>Says it where the condition holds.</summary>
    public void AddIf(bool condition, string hint)
    {
        if (condition)
        {
            Add(hint);
        }
    }

    /// <summary>Says what a word looks like that is only a word.</summary>
    public void AddFor(ReadOnlySpan<char> word)
    {
        if (_hints.Count < Most && Of(word) is { } hint)
        {
            Add(hint);
        }
    }

    /// <summary>All that was said, in order.</summary>
    public ImmutableArray<string> ToImmutable() => [.. _hints];

    private static string? Of(ReadOnlySpan<char> word) => word switch
    {
        "AND" or "&&" or "&" => "All words must match anyway; AND was taken for a word.",
        "NOT" or "!" => "To leave a word out write -word; NOT was taken for a word.",
        "or" or "Or" => "For one word or the other write OR in capitals; or was taken for a word.",
        "|" or "||" => "For one word or the other write OR between them.",
        "NEAR" => "For words near each other write \"one other\"~10; NEAR was taken for a word.",
        ['!' or '+', _, ..] => "To leave a word out write -word; every other word must match anyway.",
        [.., '~'] or [.., '~', >= '0' and <= '9'] => "Only a phrase takes a distance: \"one other\"~10. Near spellings are found anyway.",
        _ => word.TrimEnd('*').Contains('*') ? "* stands for the rest of a word, so only at its end." : OfField(word),
    };

    private static string? OfField(ReadOnlySpan<char> word)
    {
        var colon = word[..Math.Min(word.Length, Fields.LongestName + 1)].IndexOf(':');
        var isField = colon > 1 && !word[..colon].ContainsAnyExceptInRange('A', 'z') && !word[(colon + 1)..].StartsWith("//", StringComparison.Ordinal);
        return isField ? Fields.HintForUnknown(word[..colon].ToString()) : null;
    }
}
