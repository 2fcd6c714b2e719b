using System.Buffers;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>What wanted tokens begin with, so that others need no closer look.</summary>
public sealed class TokenStarts
{
    private readonly SearchValues<char> _ascii;

    /// <summary>The beginnings of some tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="areCounted">Whether the others are to be counted all the same.</param>
    public TokenStarts(IEnumerable<string> tokens, bool areCounted)
    {
        _ascii = SearchValues.Create([.. tokens.Where(token => char.IsAscii(token[0])).ToList().ConvertAll(token => token[0])]);
        Passed = areCounted ? null : SearchValues.Create(Others());
    }

    /// <summary>The ASCII characters with which no wanted token begins, to be passed over; null where tokens are counted.</summary>
    internal SearchValues<char>? Passed { get; }

    /// <summary>Whether a wanted token may begin with this character; those beyond ASCII are not told apart.</summary>
    public bool Include(char letter) => !char.IsAscii(letter) || _ascii.Contains(char.ToLowerInvariant(letter));

    private string Others()
    {
        StringBuilder others = new();
        for (var letter = '\0'; char.IsAscii(letter); letter++)
        {
            if (!Include(letter))
            {
                others.Append(letter);
            }
        }

        return others.ToString();
    }
}
