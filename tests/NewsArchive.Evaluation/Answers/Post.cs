namespace NewsArchive.Evaluation.Answers;

/// <summary>A post as a tool reports it, and as labels have it.</summary>
internal record Post
{
    /// <summary>The platform's key, such as <c>twitter</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>The author's words.</summary>
    public string? Text { get; init; }

    /// <summary>The display name.</summary>
    public string? Author { get; init; }

    /// <summary>The handle.</summary>
    public string? Handle { get; init; }

    /// <summary>The day printed with the post, <c>yyyy-MM-dd</c>.</summary>
    public string? Date { get; init; }

    /// <summary>The post's own address.</summary>
    public string? Url { get; init; }
}
