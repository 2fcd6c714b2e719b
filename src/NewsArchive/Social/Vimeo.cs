using System.Buffers;
using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>Vimeo (embed-shapes V1): <c>TITLE from USER on Vimeo.</c>, a passage or line of its own.</summary>
internal static class Vimeo
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("vimeo", "Vimeo", new Shape(["Vimeo"], Read));

    private const int LongestLine = 250;
    private const int LongestName = 60;

    // Titles seldom hold these in lower case; sentences about a film do.
    private static readonly SearchValues<string> Verbs = SearchValues.Create([" is ", " are ", " was ", " were ", " be ", " been ", " can ", " will ", " has ", " have ", " had "], StringComparison.Ordinal);

    private static PostFinding? Read(PostScene scene, int place)
    {
        var text = scene.Text;
        var anchor = place - " on ".Length;
        if (anchor < scene.Floor || !text.AsSpan(anchor).StartsWith(" on "))
        {
            return null;
        }

        var end = place + "Vimeo".Length;
        end += end < scene.Passage.End && text[end] == '.' ? 1 : 0;
        var start = Math.Max(scene.Floor, anchor - LongestLine);
        var line = Marks.Trim(text, Marks.LineStart(text, start, anchor), anchor);
        var from = line.Of(text).LastIndexOf(" from ");
        TextSpan author = new(line.Start + from + " from ".Length, line.End);
        var isCredit = from > 0 && author.Length is > 0 and <= LongestName && Marks.LineEndsAt(text, end, scene.Passage.End) && line.Length < LongestLine
            && !IsSentence(line.Of(text)[..from]) && IsName(author.Of(text), line.Of(text)[..from]);
        TextSpan title = new(line.Start, line.Start + from);
        return isCredit ? new("vimeo", new(line.Start, end), "vimeo.credit") { Words = [title.Trim(text)], Author = author.Trim(text), Confidence = 0.85 } : null;
    }

    private static bool IsSentence(ReadOnlySpan<char> title) => title.ContainsAny(Verbs) || title.Contains(". ", StringComparison.Ordinal) || title.EndsWith(" and") || title.EndsWith(",");

    // A user may write his name small; but "from next week" and "from tomorrow" end sentences.
    private static bool IsName(ReadOnlySpan<char> author, ReadOnlySpan<char> title) =>
        !author.Contains(". ", StringComparison.Ordinal) && (!char.IsLower(author[0]) || IsHeadline(title));

    // Most of a title's longer words begin with a capital letter.
    private static bool IsHeadline(ReadOnlySpan<char> title)
    {
        var balance = 0;
        foreach (var range in title.Split(' '))
        {
            var word = title[range];
            balance += word.Length <= 3 ? 0 : char.IsLower(word[0]) ? -1 : 1;
        }

        return balance > 0;
    }
}
