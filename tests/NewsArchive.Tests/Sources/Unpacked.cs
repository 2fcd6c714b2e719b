using System.Text;
using NewsArchive.Sources;
using NewsArchive.Sources.Containers;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Sources;

/// <summary>What a container holds, in one line for each entry: <c>name = text</c>, <c>name skipped</c>, or what is wrong.</summary>
internal static class Unpacked
{
    public static IReadOnlyList<string> Of(string name, byte[] container, SourceLimits? limits = null, SourceFilter? filter = null)
    {
        using Sandbox box = new();
        var places = new[] { box.With(name, container).At(name) };
        var found = SourceFiles.Under(places, new(box.Folder), filter ?? SourceFilter.None, new HashSet<string>());
        return [.. found.OfType<SourceContainer>().SelectMany(entry => ContainerReader.Members(entry, limits ?? new())).Select(Line)];
    }

    public static string Line(SourceEntry entry) => entry switch
    {
        SourceMember member => $"{member.Source} = {Encoding.UTF8.GetString(member.Bytes.Span)}",
        UnreadableSource unreadable => unreadable.Message,
        SkippedSource { Message: { } message } => message,
        _ => $"{entry.Source} skipped",
    };
}
