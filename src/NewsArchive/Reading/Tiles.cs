using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Cuts the body around its posts: whatever no post claims is prose.</summary>
internal static class Tiles
{
    /// <summary>The stretches of the body that no post claims, in order, trimmed; none is empty.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="body">The passages of the body, in order.</param>
    /// <param name="posts">The posts, in order, none overlapping another. One may lie within a passage or stretch over several.</param>
    public static List<TextSpan> Between(string text, List<TextSpan> body, List<PostFinding> posts)
    {
        List<TextSpan> prose = [];
        var next = 0;
        foreach (var passage in body)
        {
            var start = passage.Start;
            if (next > 0 && posts[next - 1].Span.End > start)
            {
                start = Math.Min(posts[next - 1].Span.End, passage.End);
            }

            for (; next < posts.Count && posts[next].Span.Start < passage.End; next++)
            {
                Add(start, posts[next].Span.Start);
                start = Math.Min(posts[next].Span.End, passage.End);
            }

            Add(start, passage.End);
        }

        return prose;

        void Add(int from, int to)
        {
            var stretch = new TextSpan(from, Math.Max(from, to)).Trim(text);
            if (!stretch.IsEmpty)
            {
                prose.Add(stretch);
            }
        }
    }
}
