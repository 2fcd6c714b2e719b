using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Finds addresses in a post: <c>http(s)://</c>, the shorteners and media hosts without it, and whole display addresses such as <c>site.org/page</c>.</summary>
internal static class Links
{
    private const int LongestHost = 80;

    private static readonly string[] Hosts = ["https://", "http://", "pic.twitter.com/", "pic.x.com/"];
    private static readonly SearchValues<string> Starts = SearchValues.Create([.. Hosts, "t.co/"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Media = SearchValues.Create(["pic.twitter.com/", "pic.x.com/", "//t.co/"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Outside = SearchValues.Create(" \t\r\n\u00A0\u2028\u3000<>\"“”«»、。」）");
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
    private static readonly SearchValues<char> HostLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>Adds every address of a stretch, in order.</summary>
    public static void AddTo(ICollection<TextSpan> links, string text, TextSpan stretch)
    {
        for (var at = stretch.Start; Next(text, at, stretch.End) is { } link; at = link.End)
        {
            links.Add(link);
        }
    }

    /// <summary>The address that ends a stretch, blanks passed over; null where something else ends it. Only media links and <c>t.co</c> links count.</summary>
    public static TextSpan? MediaAtEnd(string text, TextSpan stretch)
    {
        var start = Math.Max(stretch.Start, stretch.End - LongestHost);
        var tail = text.AsSpan(start, stretch.End - start);
        var word = Math.Max(tail.LastIndexOfAny(" \n\u00A0"), -1) + 1;
        TextSpan? last = null;
        for (var at = start + word; Next(text, at, stretch.End) is { } link; at = link.End)
        {
            last = link;
        }

        return last is { } found && found.End == stretch.End && found.Of(text).IndexOfAny(Media) is >= 0 and < 9 ? found : null;
    }

    /// <summary>The first address of a stretch.</summary>
    private static TextSpan? Next(string text, int start, int end)
    {
        var known = text.AsSpan(start, end - start).IndexOfAny(Starts);
        var bound = known < 0 ? end : start + known;
        return Bare(text, start, bound) ?? (known < 0 ? null : new(bound, AddressEnd(text, bound, end)));
    }

    private static int AddressEnd(string text, int start, int end)
    {
        var address = text.AsSpan(start, end - start);
        var path = address.IndexOfAny(Media) is >= 0 and < 9 || address.StartsWith("t.co/") ? address.IndexOf(".co", StringComparison.Ordinal) : -1;
        if (path >= 0)
        {
            var id = path + address[path..].IndexOf('/') + 1;
            var length = address[id..].IndexOfAnyExcept(Letters);
            return length < 0 ? end : start + WithoutNext(address, id + length);
        }

        var stop = address.IndexOfAny(Outside);
        stop = stop < 0 ? address.Length : stop;
        var next = address[1..stop].IndexOfAny(Starts);
        return start + Trimmed(address[..(next < 0 ? stop : next + 1)]);
    }

    // The next address may be glued to this one: its first letters are no part of the id.
    private static int WithoutNext(ReadOnlySpan<char> address, int end)
    {
        foreach (var host in Hosts)
        {
            var letters = host.AsSpan().IndexOfAny('.', ':');
            if (end > letters && address[(end - letters)..].StartsWith(host))
            {
                return end - letters;
            }
        }

        return end;
    }

    // Marks that end a sentence are no part of an address; the dots of one that was cut are.
    private static int Trimmed(ReadOnlySpan<char> address)
    {
        if (IsCut(address))
        {
            return address.Length;
        }

        var length = address.TrimEnd(".,;:!?'’*").Length;
        return length > 0 && address[length - 1] == ')' && !address.Contains('(') ? length - 1 : length;
    }

    private static bool IsCut(ReadOnlySpan<char> address) => address.EndsWith("…") || address.EndsWith("...");

    // A host that has a dot, and a path after it. One that was shortened for display leads nowhere.
    private static TextSpan? Bare(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var slash = text.AsSpan(at, end - at).IndexOf('/');
            if (slash < 0)
            {
                return null;
            }

            slash += at;
            var floor = Math.Max(at, slash - LongestHost);
            var host = floor + text.AsSpan(floor, slash - floor).LastIndexOfAnyExcept(HostLetters) + 1;
            at = slash + 1;
            if (at < end && char.IsAsciiLetterOrDigit(text[at]) && Handles.IsDomain(text.AsSpan(host, slash - host)))
            {
                TextSpan address = new(host, AddressEnd(text, host, end));
                if (!IsCut(address.Of(text)))
                {
                    return address;
                }

                at = address.End;
            }
        }

        return null;
    }
}
