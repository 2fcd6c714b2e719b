using NewsArchive.Tests.Storage;
using Xunit;

namespace NewsArchive.Tests.Robustness;

/// <summary>What must hold in an archive whatever happened to the program that wrote it.</summary>
internal static class SoundArchive
{
    // Each counts what must not be.
    private static readonly string[] Faults =
    [
        "SELECT count(*) FROM article WHERE held IS NULL",
        "SELECT count(*) FROM article AS a WHERE NOT EXISTS (SELECT 1 FROM content AS c WHERE c.id = a.content)",
        "SELECT count(*) FROM content AS c WHERE NOT EXISTS (SELECT 1 FROM article AS a WHERE a.content = c.id)",
        "SELECT abs((SELECT count(*) FROM quotation) - (SELECT coalesce(sum(quotations), 0) FROM article))",
        "SELECT count(*) FROM content AS c JOIN article AS a ON a.content = c.id WHERE (SELECT count(*) FROM json_each(c.blocks) WHERE type = 'null') <> (SELECT count(*) FROM post WHERE article = a.key)",
        "SELECT count(*) FROM quotation AS q JOIN article AS a ON a.key = q.article WHERE q.id NOT BETWEEN a.quotation AND a.quotation + a.quotations - 1",
        "SELECT count(*) FROM article AS a WHERE (a.held = 1) <> EXISTS (SELECT 1 FROM source AS s WHERE s.article = a.key)",
        "SELECT count(*) FROM article AS a WHERE (a.key & 1048575) > (SELECT last FROM day WHERE day = a.key >> 20)",
        "SELECT count(*) FROM pragma_foreign_key_check",
    ];

    /// <summary>Whether there is an archive already: a program that was killed early leaves a file without tables, or none.</summary>
    public static bool IsMade(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return false;
        }

        using RawDatabase database = new(path);
        return database.Number("SELECT count(*) FROM sqlite_schema WHERE name = 'articles_fts'") > 0;
    }

    public static void Check(string path)
    {
        if (!IsMade(path))
        {
            return;
        }

        using RawDatabase database = new(path);
        Assert.Equal("ok", Assert.Single(database.Texts("PRAGMA integrity_check")));
        foreach (var index in new[] { "articles_fts", "former_fts", "posts_fts", "quotations_fts" })
        {
            database.Execute($"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
        }

        Assert.All(Faults, fault => Assert.Equal((fault, 0), (fault, database.Number(fault))));
    }
}
