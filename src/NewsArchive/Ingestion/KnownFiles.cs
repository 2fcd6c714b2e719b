using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>What the archive knows of sources with one beginning, a few at a time, in step with something that names sources in the same order.</summary>
internal sealed class KnownFiles(IArticleIntake store, string beginning)
{
    private const int Page = 1000;

    private IReadOnlyList<KnownSource> _page = [];
    private int _next;
    private bool _isRead;

    /// <summary>The next one that comes before a source and was not yet taken; null where there is none.</summary>
    /// <param name="source">The name of the source; null: after all.</param>
    public KnownSource? Before(string? source) =>
        IsAtOne() && (source is null || Utf8Order.Comparer.Compare(_page[_next].Source, source) < 0) ? _page[_next++] : null;

    /// <summary>What is known of a source, when <see cref="Before"/> has come to it; null where that is nothing.</summary>
    public KnownSource? At(string source) => IsAtOne() && _page[_next].Source == source ? _page[_next++] : null;

    private bool IsAtOne()
    {
        if (_next == _page.Count && !_isRead)
        {
            _page = store.FilesUnder(beginning, _page.Count > 0 ? _page[^1].Source : "", Page);
            _next = 0;
            _isRead = _page.Count < Page;
        }

        return _next < _page.Count;
    }
}
