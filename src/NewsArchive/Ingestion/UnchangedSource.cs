using NewsArchive.Sources;

namespace NewsArchive.Ingestion;

/// <summary>A file or a container that need not be read: its size and time are what they were.</summary>
/// <param name="Source">Its name.</param>
internal sealed record UnchangedSource(string Source) : SourceEntry(Source);
