using System.Text;

namespace NewsArchive.Spelling;

/// <summary>
/// Tells whether two words spell one name. What systems of transliteration differ in is made alike: y, i and j in any number, kh and h, the glide before e.
/// </summary>
internal static class NameShape
{
    /// <summary>Latin words of fewer letters are not compared with one another.</summary>
    public const int ShortestPair = 6;

    private static readonly char[] Vowels = ['a', 'e', 'i', 'o', 'u', 'y'];

    private const int LongestEnding = 3;
    private const int ShortestAcross = 5;

    /// <summary>The shapes that a word may have: one for a Latin word, several for a word of another script.</summary>
    public static HashSet<string> Of(string term) =>
        Scripts.Of(term) == Script.Latin ? [Shape(Fold.Word(term), isName: true)] : [.. Transliteration.ToLatin(term).Select(latin => Shape(latin, isName: true))];

    /// <summary>
    /// Whether two Latin words, of six letters or more, differ only as systems of transliteration do. More cautious than shapes, since no other script says that they are
    /// a name: cities and cites are two words.
    /// </summary>
    public static bool AreOne(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestPair && Shape(Fold.Word(one), isName: false) == Shape(Fold.Word(other), isName: false);

    /// <summary>
    /// Whether a Slavic form is another case of a name: both begin alike, and only vowels follow. Where the name has such an ending the form has one too, for
    /// without it may be another gender.
    /// </summary>
    public static bool IsForm(string form, string name)
    {
        var (stemOfForm, stemOfName) = (form.TrimEnd(Vowels), name.TrimEnd(Vowels));
        return stemOfForm.Length >= ShortestAcross && stemOfForm == stemOfName && form.Length - stemOfForm.Length <= LongestEnding && (name == stemOfName || form != stemOfForm);
    }

    /// <summary>Whether a word is long enough to be compared across scripts.</summary>
    public static bool IsComparable(string term) => term.Length >= ShortestAcross;

    private static string Shape(string latin, bool isName)
    {
        StringBuilder shape = new(latin.Length);
        for (var i = 0; i < latin.Length; i++)
        {
            var isGlide = latin[i] is 'y' or 'i' or 'j';
            if (isGlide && shape.Length > 0 && shape[^1] == 'i')
            {
                continue;
            }

            if (latin[i] == 'h' && shape.Length > 0 && shape[^1] == 'k')
            {
                shape[^1] = 'h';
            }
            else if (latin[i] == 'e' && isName && shape.Length > 0 && shape[^1] == 'i')
            {
                shape[^1] = 'e';
            }
            else
            {
                shape.Append(isGlide ? 'i' : latin[i]);
            }
        }

        return shape.ToString();
    }
}
