using System.Runtime.InteropServices;

namespace NewsArchive.Cli.Rendering;

/// <summary>
/// An open file of the process, such as standard output, written by the system's own call. The runtime's console would start a thread and handle
/// signals before the first byte, a tenth of the time that a search takes, and would not say that the reader of a pipe has gone.
/// </summary>
/// <param name="number">The file's number.</param>
internal sealed partial class Descriptor(int number) : Stream
{
    /// <summary>The <see cref="Exception.HResult"/> when nobody reads any more, as <c>head</c> does when it has seen enough.</summary>
    public const int ClosedPipe = 32;

    private const int GetFlags = 1;
    private const int CloseOnExecute = 1;
    private const int Interrupted = 4;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    // ioctl_tty(2): TIOCGWINSZ.
    private const nuint AskSize = 0x5413;
    private const int Usual = 80;

    /// <summary>Whether the process was started with an open file of this number. Where it was not, the runtime has taken the number for a file of its own.</summary>
    public static bool IsInherited(int number) => Flags(number, GetFlags) is >= 0 and var flags && (flags & CloseOnExecute) == 0;

    /// <summary>
    /// The number of cells in a line of the terminal that is open under a number, as Linux tells it; 80 where it does not. The runtime's console would also switch the
    /// terminal's keys to another mode, and leave them there.
    /// </summary>
    public static int Width(int number) => Ask(number, AskSize, out var size) == 0 && size.Columns > 0 ? size.Columns : Usual;

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

    /// <inheritdoc/>
    /// <exception cref="IOException">Nobody reads any more, or there is no room.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = Write(number, buffer, buffer.Length);
            if (written < 0)
            {
                Bear(Marshal.GetLastPInvokeError());
            }

            buffer = buffer[(int)Math.Max(written, 0)..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static void Bear(int error)
    {
        switch (error)
        {
            case Interrupted:
                break;
            case WouldBlockOnLinux or WouldBlockOnMac:
                Thread.Sleep(1);
                break;
            default:
                throw new IOException($"standard output: {Marshal.GetPInvokeErrorMessage(error)}", error);
        }
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nint count);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Ask(int descriptor, nuint question, out WindowSize size);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Flags(int descriptor, int command);

    /// <summary>struct winsize of the kernel.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort Across;
        public readonly ushort Down;
    }
}
