using System.Collections.Immutable;

namespace NewsArchive.Sqlite.Searching;

/// <summary>A phrase of a MATCH expression, as the ranking sees it.</summary>
/// <param name="Group">The word of the query that it stands for; negative where it must not occur.</param>
/// <param name="IsExact">Whether it is that word as typed, and no other spelling.</param>
internal readonly record struct MatchPhrase(int Group, bool IsExact);

/// <summary>What an expression is made of, which tells how long a match takes to find.</summary>
internal enum MatchKind
{
    /// <summary>One token, or any of several.</summary>
    Token,

    /// <summary>The beginning of a token.</summary>
    Beginning,

    /// <summary>Several tokens side by side or near each other.</summary>
    Tokens,

    /// <summary>All of the parts.</summary>
    All,

    /// <summary>Any of the parts.</summary>
    Any,

    /// <summary>The first part and not the second.</summary>
    Without,
}

/// <summary>Words side by side.</summary>
/// <param name="Columns">The columns to look in; empty for all.</param>
/// <param name="Tokens">The words.</param>
internal sealed record MatchWords(string Columns, ImmutableArray<string> Tokens)
{
    /// <summary>Whether the last is only the beginning of a word.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>Whether a column is one to look in.</summary>
    public bool IsIn(string column) => Columns.Length == 0 || Columns.Split(' ').Contains(column);

    /// <summary>Whether a text has them.</summary>
    /// <param name="text">Its tokens.</param>
    public bool AreIn(IReadOnlyList<string> text)
    {
        for (var at = 0; at + Tokens.Length <= text.Count; at++)
        {
            var same = 0;
            while (same < Tokens.Length && (text[at + same] == Tokens[same] || (IsBeginning && same == Tokens.Length - 1 && text[at + same].StartsWith(Tokens[same], StringComparison.Ordinal))))
            {
                same++;
            }

            if (same == Tokens.Length)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An expression for FTS5, all words quoted.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Phrases">Its phrases in the order in which FTS5 numbers them.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Parts">The expressions that it is made of; of several tokens, each alone.</param>
internal sealed record Match(string Text, ImmutableArray<MatchPhrase> Phrases, MatchKind Kind, ImmutableArray<Match> Parts)
{
    // FTS5's parser has a stack of a hundred entries.
    private const int Deepest = 80;

    /// <summary>Of tokens in certain columns, the same in any column: what FTS5 goes through to find them. Null for others.</summary>
    public string? Anywhere { get; init; }

    /// <summary>What it looks for, where it is not made of others.</summary>
    public MatchWords? Words { get; init; }

    /// <summary>How much of FTS5's stack the expression takes while it is read.</summary>
    public int Depth { get; private init; } = 6;

    /// <summary>Whether FTS5 can read the expression.</summary>
    public bool IsShallow => Depth <= Deepest;

    /// <summary>An expression as a person typed it.</summary>
    public static Match Raw(string text) => new(text, [], MatchKind.Tokens, []);

    /// <summary>All of the expressions.</summary>
    public static Match And(IEnumerable<Match> parts) => Joined(parts, " AND ", MatchKind.All);

    /// <summary>Any of the expressions.</summary>
    public static Match Or(IEnumerable<Match> parts) => Joined(parts, " OR ", MatchKind.Any);

    /// <summary>One and not the other.</summary>
    public static Match Not(Match match, Match without) => new(
        $"({match.Text}) NOT ({without.Text})",
        [.. match.Phrases, .. without.Phrases.Select(phrase => phrase with { Group = -1 })],
        MatchKind.Without,
        [match, without])
    {
        Depth = Math.Max(match.Depth, without.Depth + 2) + 1,
    };

    // Deepest first: what stands before a group lies on the stack while the group is read.
    private static Match Joined(IEnumerable<Match> parts, string between, MatchKind kind)
    {
        var sorted = parts.OrderByDescending(part => part.Depth).ToList();
        if (sorted.Count == 1)
        {
            return sorted[0];
        }

        var isToken = kind == MatchKind.Any && sorted.TrueForAll(part => part.Kind == MatchKind.Token);
        return new(
            string.Join(between, sorted.Select(part => isToken ? part.Text : $"({part.Text})")),
            [.. sorted.SelectMany(part => part.Phrases)],
            isToken ? MatchKind.Token : kind,
            [.. sorted])
        {
            Depth = sorted.Select((part, index) => part.Depth + (index == 0 ? 1 : 3)).Max(),
            Anywhere = isToken && sorted.Exists(part => part.Anywhere is not null) ? string.Join(between, sorted.ConvertAll(part => part.Anywhere ?? part.Text)) : null,
        };
    }
}
