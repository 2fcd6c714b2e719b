using NewsArchive.Evaluation.Answers;
using NewsArchive.Evaluation.Labels;
using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation.Posts;

/// <summary>Scores an answer against the labels of dates, paragraphs and posts.</summary>
internal static class ArticleScoring
{
    private const double DateWeight = 1;
    private const double ParagraphWeight = 0.3;

    /// <summary>Scores one article.</summary>
    public static ArticleScore Score(PostLabels labels, Answer answer)
    {
        ArticleScore score = new(labels);
        Date(score, answer.Date);
        Paragraphs(score, answer.Paragraphs ?? []);
        PostScoring.Score(score, answer.Posts ?? []);
        return score;
    }

    private static void Date(ArticleScore score, string? answer)
    {
        var (expected, found) = (Canonical.Date(score.Labels.Date), Canonical.Date(answer));
        score.Add(Field.ArticleDate, Tables.Score.Of(expected is not null && found == expected, found is not null, expected is not null));
        if (found != expected)
        {
            score.Wrong("article date", $"expected {expected ?? "none"}, found {found ?? "none"}", DateWeight);
        }
    }

    private static void Paragraphs(ArticleScore score, IReadOnlyList<AnswerParagraph> answer)
    {
        var labels = score.Labels.Paragraphs;
        var header = Canonical.Text(score.Labels.HeaderText);
        var mixed = Texts(paragraph => paragraph.Kind == "mixed").ToList();
        Bag body = new(Texts(paragraph => paragraph.Kind == "body")), all = new(Texts(paragraph => paragraph.Kind != "mixed"));
        Bag foundBody = new(Found(answer.Where(paragraph => paragraph.Kind != "post"))), found = new(Found(answer));
        score.Add(Field.Body, Compare(body, foundBody));
        score.Add(Field.Blocks, Compare(all, found));
        Wrong(score, "lost or altered", body.Without(foundBody));
        Wrong(score, "too many", foundBody.Without(body).Where(text => !IsIgnored(text)));

        IEnumerable<string> Texts(Func<LabelledParagraph, bool> condition) => labels.Where(condition).Select(paragraph => Canonical.Text(paragraph.Text));
        Score Compare(Bag expected, Bag found) => new(expected.Common(found), found.Count(text => expected.Contains(text) || !IsIgnored(text)), expected.Size);

        // What lies within a mixed block or the header line counts on neither side.
        bool IsIgnored(string text) =>
            text.Length == 0 || header.Contains(text, StringComparison.Ordinal) || mixed.Exists(block => block.Contains(text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Found(IEnumerable<AnswerParagraph> answer) => answer.Select(paragraph => Canonical.Text(paragraph.Text));

    private static void Wrong(ArticleScore score, string how, IEnumerable<string> paragraphs)
    {
        foreach (var text in paragraphs)
        {
            score.Wrong($"paragraph {how}", Defect.Opening(text), ParagraphWeight);
        }
    }
}
