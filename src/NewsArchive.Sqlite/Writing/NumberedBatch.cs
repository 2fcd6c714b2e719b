using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>A batch on its way.</summary>
internal sealed class NumberedBatch(string path, Writer writer, Arrivals arrivals, IReadOnlyList<NumberedArticle> articles) : IArticleBatch
{
    private bool _isReleased;

    /// <summary>Articles with their keys, in the order of arrival.</summary>
    public IReadOnlyList<NumberedArticle> Articles => articles;

    /// <summary>Those whose content comes into the archive with this batch.</summary>
    public IReadOnlyList<NumberedArticle> New { get; } = [.. articles.Where(numbered => numbered.IsNew)];

    /// <summary>What else arrives.</summary>
    public Arrivals Arrivals => arrivals;

    /// <summary>The index of the new articles, where it was built in memory.</summary>
    public SegmentBuilder? Segments { get; set; }

    /// <summary>Words that may be new to the archive, with their sounds.</summary>
    public IReadOnlyList<(string Sound, string Term)> Spellings { get; set; } = [];

    /// <inheritdoc/>
    public void Index() => Failure.Told(path, () => writer.Index(this));

    /// <inheritdoc/>
    public IReadOnlyList<SaveOutcome> Commit() => Failure.Told(path, () => writer.Commit(this));

    /// <summary>Lets go of what the writer holds for it.</summary>
    public void Release(bool isKept)
    {
        if (!_isReleased)
        {
            _isReleased = true;
            writer.Release(this, isKept);
        }
    }

    /// <summary>Where it was not kept, it never will be.</summary>
    public void Dispose() => Release(isKept: false);
}
