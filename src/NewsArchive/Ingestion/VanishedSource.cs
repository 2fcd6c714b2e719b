using NewsArchive.Sources;

namespace NewsArchive.Ingestion;

/// <summary>A source of the archive that is not where it was found.</summary>
/// <param name="Source">Its name.</param>
internal sealed record VanishedSource(string Source) : SourceEntry(Source);
