using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>What became of one article that was to be kept.</summary>
public enum SaveKind
{
    /// <summary>Content and source are new.</summary>
    New,

    /// <summary>The source held this content already.</summary>
    Unchanged,

    /// <summary>The source held other content; the former article is kept.</summary>
    Revised,

    /// <summary>The content was in the archive under another source; this source now points to it.</summary>
    Copy,
}

/// <summary>What became of one article that was to be kept.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Id">The article's id, given now or before.</param>
public readonly record struct SaveOutcome(SaveKind Kind, ArticleId Id);
