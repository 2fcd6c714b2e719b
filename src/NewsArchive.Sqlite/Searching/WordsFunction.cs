using Microsoft.Data.Sqlite;

namespace NewsArchive.Sqlite.Searching;

/// <summary>The function <c>says(number, text, name, account, extra)</c> of one connection, which tells whether these words match an expression.</summary>
internal sealed class WordsFunction(SqliteConnection connection)
{
    private readonly List<PartWords> _all = [];

    /// <summary>Makes an expression known.</summary>
    /// <returns>Its number.</returns>
    public long Add(PartKind part, Match match)
    {
        if (_all.Count == 0)
        {
            connection.CreateFunction<long, string?, string?, string?, string?, bool>("says", (number, text, name, account, extra) => _all[(int)number].Match(text, name, account, extra), isDeterministic: true);
        }

        _all.Add(new(match, part.Columns));
        return _all.Count - 1;
    }
}
