using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>What the kinds of quotation are called outside the program.</summary>
internal static class QuotationKinds
{
    /// <summary>The word that asks for every kind.</summary>
    public const string All = "all";

    /// <summary>Every word that asks for a kind, and <see cref="All"/>.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Enum.GetValues<QuotationKind>().Select(Key), All];

    /// <summary>The word for a kind, as in JSON and SQL.</summary>
    public static string Key(QuotationKind kind) => kind switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Scare => "scare",
        _ => "title",
    };

    /// <summary>The kind that a word asks for; null for <see cref="All"/>.</summary>
    public static QuotationKind? Of(string key) => Enum.GetValues<QuotationKind>().Where(kind => Key(kind) == key).Select(kind => (QuotationKind?)kind).FirstOrDefault();
}
