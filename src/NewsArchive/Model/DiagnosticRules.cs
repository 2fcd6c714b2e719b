using System.Collections.Immutable;

namespace NewsArchive.Model;

/// <summary>The ids of everything that reading can report. An id is never reused; <c>docs/diagnostics.md</c> has an entry for each.</summary>
public static class DiagnosticRules
{
    /// <summary>No rule found the article's date.</summary>
    public const string NoDate = "NA0001";

    /// <summary>The file is not UTF-8; another encoding was chosen.</summary>
    public const string NotUtf8 = "NA0002";

    /// <summary>Some bytes have no meaning in the chosen encoding; they are kept and read as U+FFFD.</summary>
    public const string UndecodableBytes = "NA0003";

    /// <summary>The file holds control characters, such as NUL, that text does not have.</summary>
    public const string ControlCharacters = "NA0004";

    /// <summary>The file holds no words.</summary>
    public const string Empty = "NA0005";

    /// <summary>A header is there, but its date is none: <c>date 2022-02-30</c>.</summary>
    public const string ImpossibleDate = "NA0006";

    /// <summary>The weekday that stands with a date is not that date's.</summary>
    public const string WeekdayDisagrees = "NA0007";

    /// <summary>Day and month of a date could be read either way.</summary>
    public const string AmbiguousDate = "NA0008";

    /// <summary>A post is dated after the article that embeds it.</summary>
    public const string PostAfterArticle = "NA0009";

    /// <summary>A post's words were cut off.</summary>
    public const string TruncatedPost = "NA0010";

    /// <summary>A quotation mark has no partner; the quotation ends with its paragraph.</summary>
    public const string UnclosedQuotation = "NA0011";

    /// <summary>The prose spells the speaker otherwise than the post that the quotation repeats.</summary>
    public const string SpeakerSpelling = "NA0012";

    /// <summary>A quotation repeats a post, but some words differ.</summary>
    public const string QuotationDiffers = "NA0013";

    /// <summary>Something looks nearly like a post, but a part is missing; it stays prose.</summary>
    public const string NearlyAPost = "NA0014";

    /// <summary>The file holds a million passages, posts or quotations or more; what comes after the millionth was not taken apart.</summary>
    public const string TooMuch = "NA0015";

    /// <summary>All ids, in order.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        NoDate, NotUtf8, UndecodableBytes, ControlCharacters, Empty, ImpossibleDate, WeekdayDisagrees, AmbiguousDate, PostAfterArticle, TruncatedPost,
        UnclosedQuotation, SpeakerSpelling, QuotationDiffers, NearlyAPost, TooMuch,
    ];

    /// <summary>
    /// The ids that are warnings: they put the words of the whole file or the article's date in doubt. The others are notes: of one passage, or harmless.
    /// </summary>
    public static ImmutableArray<string> Warnings { get; } = [NoDate, NotUtf8, UndecodableBytes, Empty, ImpossibleDate, WeekdayDisagrees, AmbiguousDate, TooMuch];
}
