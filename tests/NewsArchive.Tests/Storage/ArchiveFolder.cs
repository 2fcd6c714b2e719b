namespace NewsArchive.Tests.Storage;

/// <summary>A temporary folder with the place of an archive in it.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-");

    public string Archive => Path.Combine(_folder.FullName, "archive.db");

    public IEnumerable<string> Files => _folder.EnumerateFiles().Select(file => file.Name).Order();

    public void Dispose() => _folder.Delete(recursive: true);
}
