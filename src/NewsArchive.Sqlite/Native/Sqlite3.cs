using System.Runtime.InteropServices;

namespace NewsArchive.Sqlite.Native;

/// <summary>Functions of SQLite that the package beneath does not pass on.</summary>
internal static unsafe partial class Sqlite3
{
    private const string Library = "e_sqlite3";

    // CA5393: the library lies beside the program, where the package beneath looks for it too.
#pragma warning disable CA5393
    private const DllImportSearchPath Beside = DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory;

    /// <summary>Binds a pointer of a type that only its receiver knows.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_bind_pointer")]
    [DefaultDllImportSearchPaths(Beside)]
    public static partial int BindPointer(nint statement, int number, void* pointer, byte* type, void* destroy);

    /// <summary>Calls a function whenever a connection finds the archive locked; it waits, and says by 1 to try again or by 0 to give up.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_busy_handler")]
    [DefaultDllImportSearchPaths(Beside)]
    public static partial int BusyHandler(nint database, delegate* unmanaged<nint, int, int> wait, nint state);

    /// <summary>The number that a function was given.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_int64")]
    [DefaultDllImportSearchPaths(Beside), SuppressGCTransition]
    public static partial long ValueInt64(void* value);

    /// <summary>Gives a function's result.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_result_double")]
    [DefaultDllImportSearchPaths(Beside), SuppressGCTransition]
    public static partial void ResultDouble(void* context, double value);
#pragma warning restore CA5393
}
