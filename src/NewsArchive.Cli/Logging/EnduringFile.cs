namespace NewsArchive.Cli.Logging;

/// <summary>A file beside the work, which goes on without it where the file can be written no more, as on a full disk. Whoever reads it is told in the end.</summary>
/// <param name="path">The file.</param>
/// <param name="mode">How it is opened, which is the only thing that throws.</param>
internal sealed class EnduringFile(string path, FileMode mode) : Stream
{
    private readonly FileStream _file = new(path, mode, FileAccess.Write, FileShare.Read);

    /// <summary>Why the file lacks something; null where it is whole.</summary>
    public IOException? Failure { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>One line that says what is not whole, and what helps; null where all is well.</summary>
    /// <param name="what">What the file is.</param>
    public string? Lack(string what) => Failure is null ? null : $"the {what} is not whole ({Failure.Message.Trim()}); write it to a disk with room, and run again";

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Attempt(() => _file.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override void Flush() => Attempt(_file.Flush);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
            {
                _file.Dispose();
            }
        }
        catch (IOException failure)
        {
            Failure ??= failure;
        }
        finally
        {
            base.Dispose(disposing);
        }
    }

    private void Attempt(Action write)
    {
        try
        {
            write();
        }
        catch (IOException failure)
        {
            Failure ??= failure;
        }
    }
}
