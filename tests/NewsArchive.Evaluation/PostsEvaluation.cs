using NewsArchive.Evaluation.Answers;
using NewsArchive.Evaluation.Labels;
using NewsArchive.Evaluation.Posts;
using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation;

/// <summary>Scores dates, paragraphs and posts, and prints the tables.</summary>
internal static class PostsEvaluation
{
    private static readonly string[] FieldsOfGroups = [Field.ArticleDate, Field.Body, Field.Detected, Field.TextExact, .. Field.OfPost.Select(field => field.Name)];

    /// <summary>Scores the folder.</summary>
    /// <returns>The articles without an answer.</returns>
    public static IReadOnlyList<string> Run(EvaluationRun run)
    {
        var labels = LabelFolder.Posts(run.Folder);
        var answers = run.Answers([.. labels.Select(article => article.File)]);
        var scores = labels.ConvertAll(article => ArticleScoring.Score(article, answers.GetValueOrDefault(article.File) ?? new() { File = article.File }));
        run.Printer.Item($"{labels.Count} articles, {labels.Sum(article => article.Posts.Count(post => !post.Optional))} posts");
        foreach (var table in Tables(scores))
        {
            run.Printer.Print(table);
        }

        Misses.Print(run.Printer, scores.Select(score => (Describe(score.Labels), score.Defects)), run.Misses);
        return [.. labels.Select(article => article.File).Where(file => !answers.ContainsKey(file))];
    }

    /// <summary>The tables: overall, and by platform, language, header style and profile, largest group first.</summary>
    public static IEnumerable<Table> Tables(IReadOnlyList<ArticleScore> scores)
    {
        var points = scores.SelectMany(score => score.Points.Select(point => (score.Labels, Point: point))).ToList();
        yield return Table("Overall", "", points.GroupBy(_ => ""), Field.All);
        yield return Table("By platform", "platform", points.Where(point => point.Point.Platform is not null).GroupBy(point => point.Point.Platform!), FieldsOfGroups);
        yield return Table("By language of the article", "language", points.GroupBy(point => point.Labels.Lang), FieldsOfGroups);
        yield return Table("By header style", "header", points.GroupBy(point => point.Labels.HeaderStyle), FieldsOfGroups);
        yield return Table("By profile", "profile", points.GroupBy(point => point.Labels.Profile), FieldsOfGroups);
    }

    private static Table Table(string title, string heading, IEnumerable<IGrouping<string, (PostLabels Labels, Point Point)>> groups, IReadOnlyList<string> fields)
    {
        string[] names = heading.Length > 0 ? [heading, "field"] : ["field"];
        Table table = new(title, names, NewsArchive.Evaluation.Tables.Table.Scores);
        foreach (var group in groups.OrderByDescending(group => group.Sum(point => point.Point.Score.Expected)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var field in fields)
            {
                var score = group.Where(point => point.Point.Field == field).Aggregate(default(Score), (sum, point) => sum + point.Point.Score);
                if (score.F1 is not null)
                {
                    table.Add(heading.Length > 0 ? [group.Key, field] : [field], score.Cells());
                }
            }
        }

        return table;
    }

    private static string Describe(PostLabels labels) => $"{labels.File} ({labels.Lang}, header {labels.HeaderStyle}, profile {labels.Profile})";
}
