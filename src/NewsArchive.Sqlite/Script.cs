using Microsoft.Data.Sqlite;

namespace NewsArchive.Sqlite;

/// <summary>Runs several statements of the program's own that take no values and give no rows.</summary>
internal static class Script
{
    // CA2100: constants and resources of this assembly.
#pragma warning disable CA2100
    public static void Run(SqliteConnection connection, string script)
    {
        using SqliteCommand command = new(script, connection);
        command.ExecuteNonQuery();
    }
#pragma warning restore CA2100
}
