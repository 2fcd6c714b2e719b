using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>A quotation as people read it.</summary>
internal static class QuotationText
{
    /// <summary>The words between marks, and who said them.</summary>
    public static void Write(Page page, Quotation quotation, string margin)
    {
        page.Text($"“{Terminal.Safe(quotation.Text)}”", margin);
        var kind = quotation.Kind == QuotationKind.Direct ? null : QuotationKinds.Key(quotation.Kind);
        if ((Page.Person(quotation.Speaker, quotation.Handle) ?? kind) is { } who)
        {
            page.Text(page.Style.Strong($"— {who}") + Rest(page.Style, quotation), margin + "  ");
        }
    }

    private static string Rest(Style style, Quotation quotation)
    {
        var role = Page.Field(quotation.Role) is { } known ? ", " + known : "";
        var cue = Page.Field(quotation.Cue) is { } verb ? " · " + verb : "";
        return style.Faint(role + cue);
    }
}
