namespace NewsArchive.Social.Grammar;

/// <summary>How long a post can be: on X every address counts as 23 characters.</summary>
internal static class PostLength
{
    /// <summary>What a post on X could hold before it grew, with some slack for addresses that are not counted.</summary>
    public const int ShortTweet = 180;

    /// <summary>What a post on X can hold since September 2017; on Bluesky it is about the same.</summary>
    public const int LongTweet = 325;

    /// <summary>What an Instagram caption can hold.</summary>
    public const int Caption = 2300;

    /// <summary>What a Facebook embed prints at most.</summary>
    public const int Facebook = 5000;

    private const int Address = 23;

    private static readonly DateOnly Grown = new(2017, 9, 26);

    /// <summary>The most that a post on X of some day can hold.</summary>
    public static int OfTweet(DateOnly? day) => day < Grown ? ShortTweet : LongTweet;

    /// <summary>How far to the left a post that ends at a place can reach.</summary>
    /// <returns>The start of the first word that fits, not before <paramref name="start"/>.</returns>
    public static int Reach(string text, int start, int end, int limit)
    {
        var at = end;
        for (var left = limit; at > start;)
        {
            var word = WordStart(text, Math.Max(start, at - (limit * 2)), at);
            left -= Weight(text.AsSpan(word, at - word));
            if (left < 0)
            {
                return at == end ? Math.Max(start, end - limit) : at;
            }

            at = word;
        }

        return start;
    }

    private static int WordStart(string text, int floor, int at)
    {
        while (at > floor && Marks.IsBlank(text[at - 1]))
        {
            at--;
        }

        while (at > floor && !Marks.IsBlank(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int Weight(ReadOnlySpan<char> word)
    {
        var scheme = word.IndexOf("://");
        return scheme < 0 ? word.Length : Math.Min(word.Length, scheme + Address);
    }
}
