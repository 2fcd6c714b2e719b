using NewsArchive.Model;

namespace NewsArchive.Benchmarks;

/// <summary>The files to measure with.</summary>
internal static class Files
{
    /// <summary>Every <c>.txt</c> file under the folders, in memory, in ordinal order of their paths.</summary>
    public static List<SourceContent> Under(IEnumerable<string> folders) =>
        [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).Select(path => SourceContent.Of(path, File.ReadAllBytes(path)))];
}
