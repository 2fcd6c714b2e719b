using System.Collections.Immutable;
using NewsArchive.Spelling;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Whether the words of a post or quotation match an expression, seen by reading them: FTS5 would search its whole index for each anew.</summary>
/// <param name="match">An expression that can be read.</param>
/// <param name="columns">The names of the columns.</param>
internal sealed class PartWords(Match match, ImmutableArray<string> columns)
{
    private readonly IReadOnlyList<string>?[] _tokens = new IReadOnlyList<string>?[columns.Length];
    private string?[] _texts = [];

    /// <summary>Whether an expression is made of words side by side alone.</summary>
    public static bool CanRead(Match match) => match.Words is not null || (!match.Parts.IsEmpty && match.Kind is not MatchKind.Tokens && match.Parts.All(CanRead));

    /// <summary>Whether a row matches.</summary>
    /// <param name="texts">Its columns.</param>
    public bool Match(params string?[] texts)
    {
        _texts = texts;
        Array.Clear(_tokens);
        return IsMatch(match);
    }

    private bool IsMatch(Match one) => (one.Words, one.Kind) switch
    {
        ({ } words, _) => Has(words),
        (_, MatchKind.All) => one.Parts.All(IsMatch),
        (_, MatchKind.Without) => IsMatch(one.Parts[0]) && !IsMatch(one.Parts[1]),
        _ => one.Parts.Any(IsMatch),
    };

    private bool Has(MatchWords words)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            if (_texts[column] is { Length: > 0 } text && words.IsIn(columns[column]) && words.AreIn(_tokens[column] ??= Tokens.Of(text)))
            {
                return true;
            }
        }

        return false;
    }
}
