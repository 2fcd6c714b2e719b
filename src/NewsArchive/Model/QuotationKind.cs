namespace NewsArchive.Model;

/// <summary>What a stretch between quotation marks is.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words, reported as speech or writing.</summary>
    Direct,

    /// <summary>Words that the writer keeps at a distance: “special operation”.</summary>
    Scare,

    /// <summary>The title of a work, a programme or an operation.</summary>
    Title,
}
