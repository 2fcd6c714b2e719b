using NewsArchive.Files;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>
/// Lets one program at a time write to an archive, for as long as it likes: a file beside the archive that the system locks. It goes away with the lock;
/// one that is left behind by a crash locks nobody out.
/// </summary>
internal sealed class ArchiveLock : IDisposable
{
    private const int LongestMark = 1 << 20;
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;
    private const int OnlyToRead = 30;
    private const int SharingViolation = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly string _path;
    private readonly FileStream _file;

    private ArchiveLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Locks an archive, waiting for as long as another program has it locked.</summary>
    /// <param name="archive">The archive's file.</param>
    /// <param name="waiting">Called once before waiting.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <exception cref="StorageException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static ArchiveLock Take(string archive, Action waiting, CancellationToken cancel)
    {
        // An archive may have several names, and one lock must do for all.
        var path = FileIdentity.Real(archive) + "-lock";
        var taken = TryTake(path, archive);
        if (taken is null)
        {
            waiting();
        }

        while (taken is null)
        {
            cancel.WaitHandle.WaitOne(Pause);
            cancel.ThrowIfCancellationRequested();
            taken = TryTake(path, archive);
        }

        return taken;
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A file that stays behind locks nobody out.
        }
        finally
        {
            _file.Dispose();
        }
    }

    private static ArchiveLock? TryTake(string path, string archive)
    {
        // CA2000: disposed of with the lock, or here.
#pragma warning disable CA2000
        var file = Opened(path, archive);
#pragma warning restore CA2000
        if (file is not null && IsStillThere(path, file))
        {
            return new(path, file);
        }

        file?.Dispose();
        return null;
    }

    private static FileStream? Opened(string path, string archive)
    {
        if (SpecialFiles.Is(path))
        {
            throw new StorageException($"{path} is a pipe, a device or a socket, and in the way of the archive's lock. Remove it.");
        }

        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (OpenFiles.AreTooMany(failure))
        {
            throw new StorageException($"{archive}: {OpenFiles.Remedy}", failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new StorageException($"{archive} cannot be written here. Give write permission to the file and its folder.", failure);
        }
        catch (DirectoryNotFoundException failure)
        {
            throw new StorageException($"{archive} cannot be opened. See that its folder exists and may be read.", failure);
        }
        catch (IOException failure) when (failure.HResult == OnlyToRead)
        {
            throw new StorageException($"{archive} cannot be written here: its disk may only be read. Name a file on another.", failure);
        }
        catch (IOException failure) when (failure.HResult is not (WouldBlock or WouldBlockOnMac or SharingViolation))
        {
            throw new StorageException($"{archive} cannot be locked ({failure.Message.Trim()}). See to the disk, then try again.", failure);
        }
        catch (IOException)
        {
            return null;
        }
    }

    // Between opening and locking, its last owner may have deleted it, and a third may have made a new one. It cannot be opened again to look, so its
    // length tells.
    private static bool IsStillThere(string path, FileStream file)
    {
        file.SetLength(System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, LongestMark));
        FileInfo found = new(path);
        return found.Exists && found.Length == file.Length;
    }
}
