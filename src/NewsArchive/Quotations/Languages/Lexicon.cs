using NewsArchive.Text;

namespace NewsArchive.Quotations.Languages;

/// <summary>The closed word lists of one language. Case does not matter in them.</summary>
internal sealed class Lexicon : LanguageTraits
{
    /// <summary>Words that appear in most sentences, by which a language is told.</summary>
    public const WordClasses Functional =
        WordClasses.Determiner | WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Conjunction
        | WordClasses.Relative | WordClasses.Pronoun | WordClasses.Cue;

    private const int LongestWord = 64;

    private readonly Dictionary<string, WordClasses> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordTable<WordClasses> _table;
    private readonly WordEndings? _roleEndings;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="rows">Words of one kind, separated by white space; a word may be in several rows.</param>
    public Lexicon(string language, params (WordClasses Kind, string Words)[] rows)
    {
        Language = language;
        foreach (var (kind, words) in rows)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var written in word.Contains('\'', StringComparison.Ordinal) ? (string[])[word, word.Replace('\'', '’')] : [word])
                {
                    _words[written] = _words.GetValueOrDefault(written) | kind;
                }
            }
        }

        _table = new(_words);
    }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Ends of compound words that name an office, as in <c>Außenministerin</c>; empty where the language does not compound.</summary>
    public IReadOnlyList<string> RoleEndings
    {
        init => _roleEndings = new(value);
    }

    /// <summary>The number of words of such a phrase at the start of a text; 0 where it begins with none.</summary>
    public int ThesePhrase(ReadOnlySpan<char> text)
    {
        foreach (var phrase in ThesePhrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && text.Length > phrase.Length && !char.IsLetter(text[phrase.Length]))
            {
                return phrase.AsSpan().Count(' ') + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether a word may begin a sentence about the quotation before it.</summary>
    public bool PointsBack(ReadOnlySpan<char> word) =>
        ItWords.Length + ThusWords.Length > 0 && word.Length is > 0 and < 6 && char.IsUpper(word[0]) && (IsOneOf(ItWords, word) || IsOneOf(ThusWords, word));

    /// <summary>Whether the verb may be left out behind such a word.</summary>
    public bool SaysThus(ReadOnlySpan<char> word) => IsOneOf(ThusWords, word);

    /// <summary>Whether a word is one of some; case does not matter.</summary>
    public static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var listed in words)
        {
            if (word.Equals(listed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words by which the language is told.</summary>
    public IEnumerable<string> FunctionWords => _words.Where(word => (word.Value & Functional) != 0).Select(word => word.Key);

    /// <summary>What a word is. Words with a possessive ending are looked up without it by the caller.</summary>
    public WordClasses Of(ReadOnlySpan<char> word)
    {
        var classes = _table[word];
        if (classes == 0 && Composed.IsMissing(word) && word.Length <= LongestWord)
        {
            Span<char> composed = stackalloc char[LongestWord];
            var length = Composed.Write(word, composed);
            return length == word.Length ? 0 : Of(composed[..length]);
        }

        if (_roleEndings is not null && _roleEndings.Any(word))
        {
            classes |= WordClasses.Role;
        }

        return classes != 0 || word.Length < 5 || !word.EndsWith(AdverbEnding, StringComparison.Ordinal) ? classes : WordClasses.Adverb;
    }
}
