using Microsoft.Data.Sqlite;

namespace NewsArchive.Tests.Storage;

/// <summary>A database as somebody with an SQL shell sees it.</summary>
internal sealed class RawDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    public RawDatabase(string path)
    {
        _connection = new($"Data Source={path};Pooling=False");
        _connection.Open();
    }

    public void Execute(string sql) => Texts(sql);

    public long Number(string sql) => long.Parse(Texts(sql)[0]!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The columns of each row, joined by <c>|</c>.</summary>
    public List<string?> Texts(string sql)
    {
        using var command = _connection.CreateCommand();
        // CA2100: the tests' own SQL.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        List<string?> rows = [];
        using var reader = command.ExecuteReader();
        do
        {
            while (reader.Read())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))));
            }
        }
        while (reader.NextResult());

        return rows;
    }

    public void Dispose() => _connection.Dispose();
}
