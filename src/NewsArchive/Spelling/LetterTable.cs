using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Writes words of one script in another, letter groups first: <c>"щ shch"</c> is a row.</summary>
/// <param name="common">What is written alike unless the rows say otherwise; null for nothing.</param>
/// <param name="rows">Letters and what they become, in pairs, separated by spaces; <c>-</c> is nothing. Later pairs win over earlier ones.</param>
internal sealed class LetterTable(LetterTable? common, params string[] rows)
{
    private const int Longest = 2;

    // Read when first asked for, by several threads at once: of a reference none of them sees half.
    private Dictionary<string, string>? _letters;

    /// <summary>A table of its own.</summary>
    public LetterTable(params string[] rows)
        : this(null, rows)
    {
    }

    /// <summary>The word in the other script; null if it has a letter that the table does not know.</summary>
    public string? Write(string word)
    {
        StringBuilder written = new(word.Length * 2);
        for (var i = 0; i < word.Length;)
        {
            var length = Math.Min(Longest, word.Length - i);
            string? letters = null;
            while (length > 0 && !TryGet(word.AsSpan(i, length), out letters))
            {
                length--;
            }

            if (letters is null)
            {
                return null;
            }

            written.Append(letters);
            i += length;
        }

        return written.ToString();
    }

    private bool TryGet(ReadOnlySpan<char> letters, [NotNullWhen(true)] out string? written) =>
        (_letters ??= Read()).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out written) || (common is not null && common.TryGet(letters, out written));

    private Dictionary<string, string> Read()
    {
        Dictionary<string, string> letters = [];
        foreach (var row in rows)
        {
            var cells = row.Split(' ');
            for (var i = 0; i + 1 < cells.Length; i += 2)
            {
                letters[cells[i]] = cells[i + 1] == "-" ? "" : cells[i + 1];
            }
        }

        return letters;
    }
}
