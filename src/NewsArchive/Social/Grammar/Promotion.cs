using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Finds what a site put into an embed: calls to sign up, advertisements (embed-shapes X23, traps 17).</summary>
internal static class Promotion
{
    private const int FewestWords = 3;

    private static readonly SearchValues<string> Calls = SearchValues.Create(
        [
            "SIGN UP", "SUBSCRIBE", "CLICK HERE", "READ MORE", "FOLLOW US", "DOWNLOAD", "GET THE", "JOIN OUR", "LIKE US", "STORY CONTINUES", "ARTICLE CONTINUES",
            "CONTINUE READING", "RELATED STOR", "ALSO READ", "WATCH MORE", "SUPPORT US", "DONATE TO", "ADVERTISEMENT",
        ],
        StringComparison.Ordinal);

    private static readonly string[] Lines =
    [
        "advertisement", "advertising", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "реклама", "story continues below advertisement",
        "article continues below", "sign up for our newsletter", "subscribe to our newsletter", "read more", "follow", "embedded video", "view image on twitter",
    ];

    private static readonly string[] Buttons = ["Buy Now", "Shop Now", "Order Now", "Book Now", "Sign Up Now", "Subscribe Now", "Learn More", "Download Now"];

    private static readonly SearchValues<string> Pictures = SearchValues.Create(["pic.twitter.com/", "pic.x.com/"], StringComparison.Ordinal);

    /// <summary>Adds the parts of a stretch that are not promotion.</summary>
    public static void AddWithout(ICollection<TextSpan> words, string text, TextSpan stretch)
    {
        var from = stretch.Start;
        var end = PictureEnd(text, stretch);
        while (Next(text, from, end) is { } promotion)
        {
            Add(from, promotion.Start);
            from = promotion.End;
        }

        Add(from, end);

        void Add(int start, int stop)
        {
            var part = Marks.Trim(text, start, stop);
            if (!part.IsEmpty)
            {
                words.Add(part);
            }
        }
    }

    /// <summary>Whether words end with an advertisement's button: <c>Buy Now</c>.</summary>
    public static bool EndsWithButton(ReadOnlySpan<char> words)
    {
        foreach (var button in Buttons)
        {
            if (words.EndsWith(button))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the last picture's address ends; the end of the stretch where there is none. X prints it last: words behind it are not the author's.</summary>
    public static int PictureEnd(string text, TextSpan stretch)
    {
        var end = stretch.End;
        for (var at = stretch.Start; text.AsSpan(at, stretch.End - at).IndexOfAny(Pictures) is >= 0 and var found;)
        {
            at += found + "pic.x.com/".Length;
            var next = text.AsSpan(at, stretch.End - at).IndexOfAny(" \n\u00A0");
            end = next < 0 ? stretch.End : at + next;
        }

        return end;
    }

    private static TextSpan? Next(string text, int from, int end)
    {
        for (var at = from; at < end;)
        {
            var found = text.AsSpan(at, end - at).IndexOfAny(Calls);
            if (found < 0)
            {
                break;
            }

            at += found;
            var stop = CapitalsEnd(text, at, end, out var count);
            if ((count >= FewestWords || text.AsSpan(at, stop - at) is "ADVERTISEMENT") && (at == from || !char.IsLetterOrDigit(text[at - 1])))
            {
                return new(at, stop);
            }

            at = Math.Max(stop, at + 1);
        }

        return NextLine(text, from, end);
    }

    private static int CapitalsEnd(string text, int at, int end, out int words)
    {
        words = 0;
        var stop = at;
        while (at < end)
        {
            var blank = text.AsSpan(at, end - at).IndexOfAny(" \n\u00A0");
            var wordEnd = blank < 0 ? end : at + blank;
            var word = text.AsSpan(at, wordEnd - at);
            if (word.ContainsAnyInRange('a', 'z') || word.ContainsAny("/@#") || !word.ContainsAnyInRange('A', 'Z'))
            {
                break;
            }

            words++;
            stop = wordEnd;
            at = Marks.SkipBlanks(text, wordEnd, end);
            if (Seam.EndsSentence(text, stop - 1, stop))
            {
                break;
            }
        }

        return stop;
    }

    private static TextSpan? NextLine(string text, int from, int end)
    {
        for (var at = from; at < end;)
        {
            var stop = Marks.LineEnd(text, at, end);
            var line = Marks.Trim(text, at, stop);
            if (line.Length is > 0 and < 40 && IsPromotion(line.Of(text)))
            {
                return line;
            }

            at = stop + 1;
        }

        return null;
    }

    private static bool IsPromotion(ReadOnlySpan<char> line)
    {
        foreach (var known in Lines)
        {
            if (line.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
