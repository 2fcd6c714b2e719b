namespace NewsArchive.Spelling;

/// <summary>The scripts between which names are compared letter by letter.</summary>
internal enum Script
{
    /// <summary>Another one, a mixture, or no letters only.</summary>
    Other,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Georgian.</summary>
    Georgian,

    /// <summary>Armenian.</summary>
    Armenian,
}

/// <summary>Tells scripts apart.</summary>
internal static class Scripts
{
    /// <summary>The one script that all letters of a word belong to; apostrophes count for every script.</summary>
    public static Script Of(ReadOnlySpan<char> word)
    {
        var script = Script.Other;
        foreach (var letter in word)
        {
            if (Apostrophes.Contains(char.IsSurrogate(letter) ? System.Text.Rune.ReplacementChar : new(letter)))
            {
                continue;
            }

            var own = Of(letter);
            if (own == Script.Other || (script != Script.Other && own != script))
            {
                return Script.Other;
            }

            script = own;
        }

        return script;
    }

    private static Script Of(char letter) => letter switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F' and not ('×' or '÷')) or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        (>= '\u0300' and <= '\u036F') => Script.Other,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        (>= '\u0531' and <= '\u0556') or (>= '\u0561' and <= '\u0587') => Script.Armenian,
        (>= '\u10A0' and <= '\u10FF') or (>= '\u1C90' and <= '\u1CBF') => Script.Georgian,
        _ => Script.Other,
    };
}
