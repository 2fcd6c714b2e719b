using NewsArchive.Evaluation.Labels;
using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation.Posts;

/// <summary>The score of one article.</summary>
internal sealed class ArticleScore(PostLabels labels)
{
    private readonly List<Point> _points = [];
    private readonly List<Defect> _defects = [];

    /// <summary>The labels against which the article was scored.</summary>
    public PostLabels Labels => labels;

    /// <summary>All that was counted.</summary>
    public IReadOnlyList<Point> Points => _points;

    /// <summary>All that went wrong.</summary>
    public IReadOnlyList<Defect> Defects => _defects;

    /// <summary>Counts something.</summary>
    public void Add(string field, Score score, string? platform = null) => _points.Add(new(field, platform, score));

    /// <summary>Notes what went wrong.</summary>
    public void Wrong(string kind, string what, double weight) => _defects.Add(new(kind, what, weight));
}

/// <summary>One thing counted.</summary>
/// <param name="Field">One of <see cref="Posts.Field"/>.</param>
/// <param name="Platform">The platform, where it speaks of a post.</param>
/// <param name="Score">The counts.</param>
internal readonly record struct Point(string Field, string? Platform, Score Score);
