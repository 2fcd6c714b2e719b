using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using NewsArchive.Querying;
using NewsArchive.Spelling;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Writes words as FTS5 expressions. Tokens hold no quotation mark, so that in quotation marks they can be nothing but words.</summary>
/// <param name="beginnings">The words to look for where tokens are given of which the last is only the beginning; none: FTS5 finds them.</param>
internal sealed class MatchWriter(Func<ImmutableArray<string>, ImmutableArray<string>> beginnings)
{
    private const string Extra = "extra";

    /// <summary>A word, phrase, beginning or run of letters.</summary>
    /// <param name="leaf">The clause.</param>
    /// <param name="columns">Where to look; runs of letters stand in the column <c>extra</c> only.</param>
    /// <param name="group">The word of the query that it stands for.</param>
    public Match Leaf(Clause leaf, string columns, int group) => leaf switch
    {
        Word word => Phrase([word.Token], columns, new(group, true)),
        Phrase { Distance: { } words, Tokens.Length: > 1 } near => Near(near.Tokens, words, columns, group),
        Phrase phrase => Phrase(phrase.Tokens, columns, new(group, true)),
        Prefix prefix => Beginning(prefix.Tokens, columns, group),
        LetterRun { Pairs: [var only] } when IsOneLetter(only) => Beginning([only], Extra, group),
        LetterRun run => Phrase(run.Pairs, Extra, new(group, true)),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, null),
    };

    /// <summary>Another spelling.</summary>
    public static Match Variant(Variant variant, string columns, int group) => Phrase(variant.Tokens, Run(variant) is null ? columns : Extra, new(group, false));

    /// <summary>The letters of a spelling that is found by pairs of them; null for others.</summary>
    public static string? Run(Variant variant) => UnspacedScripts.AreIn(variant.Text) ? variant.Text : null;

    private static bool IsOneLetter(string text) => Rune.DecodeFromUtf16(text, out _, out var length) == OperationStatus.Done && length == text.Length;

    private static Match Phrase(ImmutableArray<string> tokens, string columns, MatchPhrase phrase) =>
        new(Filter(columns) + Quoted(tokens), [phrase], tokens.Length == 1 ? MatchKind.Token : MatchKind.Tokens, Alone(tokens, columns, phrase))
        {
            Anywhere = columns.Length > 0 && tokens.Length == 1 ? Quoted(tokens) : null,
            Words = new(columns, tokens),
        };

    private Match Beginning(ImmutableArray<string> tokens, string columns, int group)
    {
        MatchPhrase phrase = new(group, true);
        var words = beginnings(tokens);
        return words.IsEmpty
            ? new($"{Filter(columns)}{Quoted(tokens)} *", [phrase], MatchKind.Beginning, []) { Words = new(columns, tokens) { IsBeginning = true } }
            : Match.Or(words.Select(word => Phrase([.. tokens[..^1], word], columns, phrase)));
    }

    private static Match Near(ImmutableArray<string> tokens, int distance, string columns, int group) => new(
        $"{Filter(columns)}NEAR({string.Join(' ', tokens.Select(token => Quoted([token])))}, {distance})",
        [.. Enumerable.Repeat(new MatchPhrase(group, true), tokens.Length)],
        MatchKind.Tokens,
        Alone(tokens, columns, new(group, true)));

    private static ImmutableArray<Match> Alone(ImmutableArray<string> tokens, string columns, MatchPhrase phrase) =>
        tokens.Length == 1 ? [] : [.. tokens.Distinct().Select(token => Phrase([token], columns, phrase))];

    private static string Filter(string columns) => columns.Length > 0 ? $"{{{columns}}} : " : "";

    private static string Quoted(ImmutableArray<string> tokens) => $"\"{string.Join(' ', tokens)}\"";
}
