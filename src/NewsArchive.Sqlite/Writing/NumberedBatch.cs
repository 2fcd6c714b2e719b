using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>A batch on its way.</summary>
internal sealed class NumberedBatch(string path, Writer writer, Arrivals arrivals, IReadOnlyList<NumberedArticle> articles) : IArticleBatch
{
    private bool _isCommitted;
    private bool _isReleased;
    private volatile bool _isKept;

    /// <summary>Articles with their keys, in the order of arrival; none when they have been written.</summary>
    public IReadOnlyList<NumberedArticle> Articles { get; private set; } = articles;

    /// <summary>Those whose content comes into the archive with this batch; none when they have been written.</summary>
    public IReadOnlyList<NumberedArticle> New { get; private set; } = [.. articles.Where(numbered => numbered.IsNew)];

    /// <summary>What else arrives; the articles, as they came, would be held beside what was made of them.</summary>
    public Arrivals Arrivals { get; private set; } = arrivals with { Articles = [] };

    /// <summary>What the contents of the new articles are remembered by while they are under way.</summary>
    public IReadOnlyList<UInt128> Contents { get; } = [.. articles.Where(numbered => numbered.IsNew).Select(numbered => Numbering.Beginning(numbered.Article))];

    /// <summary>The words of the new articles, where they were gathered in memory.</summary>
    public BatchWords? Words { get; set; }

    /// <summary>Words that may be new to the archive, with their sounds, where the words were not gathered in memory.</summary>
    public IReadOnlyList<(string Sound, string Term)> Spellings { get; set; } = [];

    /// <inheritdoc/>
    public void Index() => Failure.Told(path, () => writer.Index(this));

    /// <inheritdoc/>
    public IReadOnlyList<SaveOutcome> Commit() => Failure.Told(path, () =>
    {
        var outcomes = writer.Commit(this);
        (Articles, New, Arrivals, Spellings) = ([], [], new([]), []);
        _isCommitted = true;
        return outcomes;
    });

    /// <inheritdoc/>
    public bool IsKept => _isKept;

    /// <summary>Lets go of what the writer holds for it.</summary>
    /// <param name="isKept">Whether it is in the archive; else it never will be.</param>
    public void Release(bool isKept)
    {
        if (!_isReleased)
        {
            (_isReleased, _isKept) = (true, isKept);
            writer.Release(this, isKept);
        }
    }

    /// <summary>Where it was not committed, it never will be.</summary>
    public void Dispose()
    {
        if (!_isCommitted)
        {
            Release(isKept: false);
        }
    }
}
