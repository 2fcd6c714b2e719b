using System.Runtime.InteropServices;

namespace NewsArchive.Files;

/// <summary>Linux's statx(2): the same on every processor.</summary>
internal static partial class Statx
{
    /// <summary>In the place of a folder: the path is an absolute one.</summary>
    public const int FromRoot = -100;

    /// <summary>Of a link the link itself.</summary>
    public const int NoFollow = 0x100;

    /// <summary>Kind, time of modification and size are wanted.</summary>
    public const uint KindTimeSize = 0x241;

    /// <summary>Kind and number are wanted.</summary>
    public const uint KindNumber = 0x101;

    /// <summary>What the system says of what lies at a path.</summary>
    /// <param name="folder">An open folder, or <see cref="FromRoot"/>.</param>
    /// <param name="path">The path from there, in UTF-8 and with NUL at its end.</param>
    /// <param name="flags">0 or <see cref="NoFollow"/>.</param>
    /// <param name="wanted">What of it is wanted.</param>
    /// <param name="facts">What it says.</param>
    /// <returns>Whether there is anything that may be looked at.</returns>
    public static bool Find(int folder, ReadOnlySpan<byte> path, int flags, uint wanted, out Facts facts) =>
        Call(folder, in MemoryMarshal.GetReference(path), flags, wanted, out facts) == 0;

    [LibraryImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Call(int folder, in byte path, int flags, uint wanted, out Facts facts);

    /// <summary>struct statx of the kernel, as far as it is wanted.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    internal readonly struct Facts
    {
        private const int KindMask = 0xF000;

        [FieldOffset(28)]
        private readonly ushort _mode;

        [FieldOffset(32)]
        public readonly ulong Number;

        [FieldOffset(40)]
        public readonly long Size;

        [FieldOffset(112)]
        public readonly long Seconds;

        [FieldOffset(120)]
        public readonly uint Nanoseconds;

        [FieldOffset(136)]
        public readonly ulong Device;

        public bool IsFile => (_mode & KindMask) == 0x8000;

        public bool IsFolder => (_mode & KindMask) == 0x4000;

        public bool IsLink => (_mode & KindMask) == 0xA000;
    }
}
