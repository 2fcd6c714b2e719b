using NewsArchive.Model;
using NewsArchive.Quotations.Marks;
using NewsArchive.Quotations.Speakers;

namespace NewsArchive.Quotations;

/// <summary>A stretch between marks while its speaker is being found.</summary>
/// <param name="stretch">Where it is.</param>
internal sealed class Draft(Stretch stretch)
{
    /// <summary>Where it is.</summary>
    public Stretch Stretch => stretch;

    /// <summary>What the prose around it says.</summary>
    public Attribution? Attribution { get; set; }

    /// <summary>The person who spoke, where one is named or a pronoun was resolved.</summary>
    public Person? Person { get; set; }

    /// <summary>Speech, scare quotes or a title.</summary>
    public QuotationKind Kind { get; set; }

    /// <summary>Whether it goes on with the quotation before it: after an interruption, or in the next paragraph.</summary>
    public bool Continues { get; set; }
}
