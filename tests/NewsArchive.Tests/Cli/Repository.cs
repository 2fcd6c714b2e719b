namespace NewsArchive.Tests.Cli;

/// <summary>The files of the repository that the tests belong to.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    public static string At(params string[] path) => Path.Combine([Folder, .. path]);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "NewsArchive.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
