using System.Globalization;

namespace NewsArchive.Evaluation.Tables;

/// <summary>A table of figures: the first columns hold names, the others numbers.</summary>
/// <param name="Title">The line above the table.</param>
/// <param name="Names">Headings of the columns with names.</param>
/// <param name="Figures">Headings of the columns with numbers.</param>
internal sealed record Table(string Title, IReadOnlyList<string> Names, IReadOnlyList<string> Figures)
{
    /// <summary>The headings that belong to <see cref="Score.Cells"/>.</summary>
    public static readonly IReadOnlyList<string> Scores = ["precision", "recall", "F1", "ok", "found", "expected"];

    /// <summary>The rows; each has a cell for each heading.</summary>
    public List<string[]> Rows { get; } = [];

    /// <summary>A share from 0 to 1 in percent with one digit; a dash where there is none.</summary>
    public static string Percent(double? share) => share is { } value ? (100 * value).ToString("F1", CultureInfo.InvariantCulture) : "–";

    /// <summary>A count.</summary>
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds a row.</summary>
    public void Add(IEnumerable<string> names, IEnumerable<string> figures) => Rows.Add([.. names, .. figures]);
}
