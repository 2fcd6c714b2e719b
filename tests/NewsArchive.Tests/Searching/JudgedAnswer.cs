namespace NewsArchive.Tests.Searching;

/// <summary>What a judged query found, best first, held against what was expected.</summary>
internal sealed record JudgedAnswer(JudgedQuery Judged, IReadOnlyList<string> Found)
{
    public int Right { get; } = Judged.Expected.Count(Found.Contains);

    /// <summary>The number of those found that were judged one way or the other.</summary>
    public int Counted { get; } = Found.Count(name => !Judged.Either.Contains(name));

    public bool IsRight => Missing.Count == 0 && Wrong.Count == 0 && (Judged.First is null || Judged.First == Found[0]);

    private List<string> Missing => [.. Judged.Expected.Except(Found)];

    private List<string> Wrong => [.. Found.Except(Judged.Expected).Except(Judged.Either)];

    public override string ToString() =>
        $"{Judged.Query} {string.Join(' ', Judged.Options)}: {Said("not found", Missing)}{Said("wrongly found", Wrong)}first {(Found is [var first, ..] ? first : "none")}";

    private static string Said(string what, List<string> names) => names.Count == 0 ? "" : $"{what} {string.Join(", ", names)}; ";
}
