using System.Buffers.Binary;
using NewsArchive.Files;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Tells whose file this is, from its first hundred bytes: a stranger's database is not even opened, so not a byte of it can change.</summary>
internal static class ArchiveFile
{
    /// <summary>SQLite's <c>application_id</c> of an archive: the letters NARC.</summary>
    public const int ApplicationId = 0x4E415243;

    private const int HeaderLength = 100;
    private const int VersionOffset = 60;
    private const int SchemaCookieOffset = 40;
    private const int ApplicationOffset = 68;

    /// <summary>Looks at a path that is to be an archive.</summary>
    /// <returns>Whether there is a database; false where there is no file or an empty one.</returns>
    /// <exception cref="StorageException">The file is something else, or newer than this program, or cannot be read.</exception>
    public static bool Exists(string path)
    {
        if (Directory.Exists(path))
        {
            throw new StorageException($"{path} is a folder, not an archive. Name a file.");
        }

        if (SpecialFiles.Is(path))
        {
            throw new StorageException($"{path} is a pipe, a device or a socket, not an archive. Name a file.");
        }

        Span<byte> header = stackalloc byte[HeaderLength];
        var length = Read(path, header);
        if (length == 0 || (length == HeaderLength && IsBeingMade(header)))
        {
            return false;
        }

        Check(path, header[..length]);
        return true;
    }

    /// <summary>Refuses a schema that a later version of the program made.</summary>
    public static void CheckVersion(string path, long version)
    {
        if (version > Migrations.Latest)
        {
            throw new StorageException($"{path} was made by a newer version of the program (schema {version}; this one knows {Migrations.Latest}). Update the program.");
        }
    }

    private static int Read(string path, Span<byte> header)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException or PathTooLongException)
        {
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(OpenFiles.AreTooMany(failure) ? $"{path}: {OpenFiles.Remedy}" : $"{path} cannot be read. See to its permissions, and those of its folder.", failure);
        }
    }

    // Another writer has made the file and not yet marked it as ours: a database without a mark that never had a table.
    private static bool IsBeingMade(ReadOnlySpan<byte> header) =>
        header.StartsWith("SQLite format 3\0"u8) && BinaryPrimitives.ReadInt32BigEndian(header[ApplicationOffset..]) == 0 && BinaryPrimitives.ReadInt32BigEndian(header[SchemaCookieOffset..]) == 0;

    private static void Check(string path, ReadOnlySpan<byte> header)
    {
        if (header.Length < HeaderLength || !header.StartsWith("SQLite format 3\0"u8))
        {
            throw new StorageException($"{path} is not an archive, nor any SQLite database. Choose another file.");
        }

        if (BinaryPrimitives.ReadInt32BigEndian(header[ApplicationOffset..]) != ApplicationId)
        {
            throw new StorageException($"{path} is a database of another program. Choose another file.");
        }

        CheckVersion(path, BinaryPrimitives.ReadInt32BigEndian(header[VersionOffset..]));
    }
}
