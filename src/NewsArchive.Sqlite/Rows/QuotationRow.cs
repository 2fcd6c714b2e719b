using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Rows;

/// <summary>A quotation as the database holds it.</summary>
internal sealed record QuotationRow(
    long Article,
    string? Source,
    long Block,
    string Kind,
    string Text,
    string? Speaker,
    string? Role,
    string? SpeakerMention,
    string? Handle,
    string? Cue,
    long? Post,
    string Rule,
    double Confidence,
    long StartByte,
    long EndByte,
    string? Parts)
{
    private ByteRange Range => new((int)StartByte, (int)EndByte);

    /// <summary>The quotation that was saved.</summary>
    public Quotation Quotation() => new(Range, Text, Iso.ToKind(Kind), (int)Block)
    {
        Parts = JsonLists.Parts(Parts, Range),
        Speaker = Speaker,
        Role = Role,
        SpeakerMention = SpeakerMention,
        Handle = Handle,
        Cue = Cue,
        Post = (int?)Post,
        Rule = Rule,
        Confidence = Confidence,
    };

    /// <summary>The quotation where it occurs.</summary>
    public StoredQuotation Stored() => new(new(Article), Source!, Quotation());
}
