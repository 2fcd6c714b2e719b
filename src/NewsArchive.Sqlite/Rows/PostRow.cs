using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Rows;

/// <summary>A post as the database holds it.</summary>
internal sealed record PostRow(
    long Article,
    string? Source,
    long Block,
    string Platform,
    string? Author,
    string? Handle,
    string? PostedOn,
    string? PostedAt,
    string? Zone,
    string Text,
    string Links,
    string? Permalink,
    long Truncated,
    string Rule,
    double Confidence,
    long StartByte,
    long EndByte,
    string? Parts,
    string Fields,
    string PostKey,
    long Articles)
{
    private ByteRange Range => new((int)StartByte, (int)EndByte);

    /// <summary>The post that was saved.</summary>
    public SocialPost Post() => new(Range, Text, Platform)
    {
        Parts = JsonLists.Parts(Parts, Range),
        Author = Author,
        Handle = Handle,
        PostedOn = Iso.ToDay(PostedOn),
        PostedAt = Iso.ToTime(PostedAt),
        Zone = Zone,
        Links = JsonLists.Strings(Links),
        Permalink = Permalink,
        Truncated = Truncated != 0,
        Fields = JsonLists.Fields(Fields),
        Rule = Rule,
        Confidence = Confidence,
    };

    /// <summary>The post where it occurs.</summary>
    public StoredPost Stored() => new(new(Article), Source!, (int)Block, Post(), PostKey, (int)Articles);
}
