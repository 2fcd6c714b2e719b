using NewsArchive.Model;

namespace NewsArchive.Tests.Corpus;

/// <summary>All sample articles: seeds and corpus, and seeded mutations of them.</summary>
internal static class CorpusArticles
{
    private static readonly string[] Odd =
        ["\"", "“", "”", "„", "«", "»", "「", "(@", ")", "— ", " — A (@b) March 1, 2022", "\n\n", "\r\n", "\0", "\u2028", "\uFEFF", "\u200B", "\uD83D\uDE00", "&mdash;", "pic.twitter.com/x", "Posted by X on Friday, December 5, 2014"];

    public static IEnumerable<SourceContent> All() => In(Repository.Seeds).Concat(In(Repository.Corpus));

    private static IEnumerable<SourceContent> In(string folder) =>
        from path in Repository.Files(folder, "*.txt")
        where !path.Contains("transcripts", StringComparison.Ordinal)
        select SourceContent.Of(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path));

    /// <summary>The articles without what stands before or behind each of their characters.</summary>
    public static IEnumerable<SourceContent> Cuts() => In(Repository.Corpus).SelectMany(content => Cuts(content.Source, content.Bytes));

    /// <summary>The lines of articles with several, without what stands before or behind each of their characters.</summary>
    public static IEnumerable<SourceContent> CutLines() =>
        from content in In(Repository.Corpus)
        let lines = Lines(content.Bytes).ToList()
        where lines.Count > 1
        from line in lines
        from cut in Cuts(content.Source, line)
        select cut;

    private static IEnumerable<SourceContent> Cuts(string source, ReadOnlyMemory<byte> bytes)
    {
        // Other encodings take long to tell.
        var step = System.Text.Unicode.Utf8.IsValid(bytes.Span) ? 1 : 16;
        for (var at = 1; at < bytes.Length; at += step)
        {
            // Not within a character of UTF-8: the mutations do that.
            if ((bytes.Span[at] & 0xC0) != 0x80)
            {
                yield return new($"{source}#..{at}", bytes[..at], "");
                yield return new($"{source}#{at}..", bytes[at..], "");
            }
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Span.IndexOf((byte)'\n') is >= 0 and var length)
        {
            yield return bytes[..length];
            bytes = bytes[(length + 1)..];
        }

        yield return bytes;
    }

    /// <summary>The articles cut, doubled, spliced and littered, the same each time for the same seed.</summary>
    public static IEnumerable<SourceContent> Mutations(int each, int seed = 20220301)
    {
#pragma warning disable CA5394 // repeatable on purpose
        Random random = new(seed);
        var all = All().ToArray();
        foreach (var content in all)
        {
            for (var i = 0; i < each; i++)
            {
                var bytes = content.Bytes.ToArray().ToList();
                for (var changes = random.Next(1, 6); changes > 0; changes--)
                {
                    Change(bytes, all[random.Next(all.Length)], random);
                }

                yield return SourceContent.Of($"{content.Source}#{i}", bytes.ToArray());
            }
        }
    }

    private static void Change(List<byte> bytes, SourceContent other, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        switch (random.Next(4))
        {
            case 0:
                bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at));
                break;
            case 1:
                bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Odd[random.Next(Odd.Length)]));
                break;
            case 2:
                var start = random.Next(other.Bytes.Length + 1);
                bytes.InsertRange(at, other.Bytes.Slice(start, Math.Min(random.Next(400), other.Bytes.Length - start)).ToArray());
                break;
            default:
                bytes.Insert(at, (byte)random.Next(256));
                break;
        }
    }
#pragma warning restore CA5394
}
