using System.Globalization;
using NewsArchive.Sources.Rows;

namespace NewsArchive.Sources.Containers;

/// <summary>Reads JSON Lines: each line an article.</summary>
internal static class JsonLineMembers
{
    /// <summary>The articles, in order. A line that is none is named, and the rest goes on.</summary>
    public static IEnumerable<SourceEntry> Of(Unpacking unpacking, Place place, Stream stream)
    {
        LineReader lines = new(stream, unpacking.Budget.Limits.MaxSize);
        while (lines.TryRead(out var line, out var tooLong))
        {
            if (tooLong)
            {
                var name = Numbered(unpacking, place, lines.Number);
                yield return new UnreadableSource(name, $"{place.Source}, line {lines.Number}: longer than {unpacking.Budget.Limits.MaxSize} bytes; raise --max-size to read it");
            }
            else if (RowReader.Read(line) is { } row)
            {
                unpacking.Budget.Member();
                foreach (var entry in Named(unpacking, place, row, lines.Number))
                {
                    yield return entry;
                }
            }
        }
    }

    private static IEnumerable<SourceEntry> Named(Unpacking unpacking, Place place, Row row, int number)
    {
        if (row.Oddity is { } oddity)
        {
            var (name, message) = (Numbered(unpacking, place, number), $"{place.Source}, line {number}: {oddity}");
            return row.IsBroken ? [new UnreadableSource(name, message)] : [new SkippedSource(name) { Message = message }];
        }

        if (!row.Sources.IsEmpty)
        {
            return row.Sources.Select(source => new SourceMember(unpacking.Names.Unique(source), row.Bytes, place.ModifiedAt));
        }

        var only = row.Url is { } url ? unpacking.Names.Unique(url) : row.Id is { } id ? unpacking.Names.Of(place.Source, id) : Numbered(unpacking, place, number);
        return [new SourceMember(only, row.Bytes, place.ModifiedAt)];
    }

    private static string Numbered(Unpacking unpacking, Place place, int number) => unpacking.Names.Of(place.Source, number.ToString(CultureInfo.InvariantCulture));
}
