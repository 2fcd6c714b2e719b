namespace NewsArchive.Quotations.Marks;

/// <summary>An opening mark and the marks that can close it.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Closers">Every mark that closes it, the usual one first; the others are met in damaged or mixed text.</param>
internal sealed record Pair(char Open, string Closers)
{
    /// <summary>The marks written with two characters, such as <c>''</c> and <c>``</c>, are handled as this one.</summary>
    public const char Doubled = '＂';

    /// <summary>Every pair. A mark that can open is listed once.</summary>
    public static IReadOnlyList<Pair> All { get; } =
    [
        new('“', "”\"＂"), new('"', "\"”＂"), new('„', "“”\"‟"), new('‟', "”\""), new('”', "”\""),
        new('«', "»"), new('»', "«»"), new('‘', "’'"), new('\'', "'’"), new('‚', "‘’'"), new('‹', "›"), new('›', "‹›"),
        new('「', "」"), new('『', "』"), new('｢', "｣"), new('《', "》"), new('〝', "〞〟"), new(Doubled, "＂”\""),
    ];

    /// <summary>Whether the same mark can open and close.</summary>
    public bool Symmetric => Closers.Contains(Open, StringComparison.Ordinal);

    /// <summary>Whether the mark is also an apostrophe or looks like one.</summary>
    public bool Single => Open is '‘' or '\'' or '‚';

    /// <summary>The pair that a mark opens, or null.</summary>
    public static Pair? OpenedBy(char mark) => Openers.GetValueOrDefault(mark);

    private static readonly Dictionary<char, Pair> Openers = All.ToDictionary(pair => pair.Open);
}
