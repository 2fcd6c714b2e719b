namespace NewsArchive.Evaluation.Tables;

/// <summary>One thing that went wrong in an article.</summary>
/// <param name="Kind">What kind of thing, such as <c>missed post</c>.</param>
/// <param name="What">What was expected and what was found.</param>
/// <param name="Weight">How bad it is; articles are listed by the sum.</param>
internal readonly record struct Defect(string Kind, string What, double Weight)
{
    /// <summary>The opening words of a text, in quotation marks.</summary>
    public static string Opening(string? text, int length = 90) =>
        text is null ? "nothing" : $"“{(text.Length <= length ? text : text[..length] + "…").ReplaceLineEndings(" ")}”";
}
