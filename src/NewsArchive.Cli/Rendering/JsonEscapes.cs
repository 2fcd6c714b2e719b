using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace NewsArchive.Cli.Rendering;

/// <summary>
/// Writes letters as letters and escapes only what JSON or a terminal needs: quotation mark, backslash, and everything that <see cref="Terminal"/>
/// calls unsafe. Lone surrogates become U+FFFD.
/// </summary>
internal sealed class JsonEscapes : JavaScriptEncoder
{
    /// <summary>The one instance.</summary>
    public static JsonEscapes Encoder { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 12;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' => true,
        >= ' ' and <= '~' => false,
        _ => !Rune.TryCreate(unicodeScalar, out var rune) || Terminal.IsUnsafe(rune),
    };

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> span = new(text, textLength);
        for (var index = 0; index < textLength;)
        {
            if (Rune.DecodeFromUtf16(span[index..], out var rune, out var length) != System.Buffers.OperationStatus.Done || WillEncode(rune.Value))
            {
                return index;
            }

            index += length;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> output = new(buffer, bufferLength);
        if (Short(unicodeScalar) is { } letter)
        {
            return output.TryWrite(CultureInfo.InvariantCulture, $"\\{letter}", out numberOfCharactersWritten);
        }

        Span<char> units = stackalloc char[2];
        return new Rune(unicodeScalar).EncodeToUtf16(units) == 1
            ? output.TryWrite(CultureInfo.InvariantCulture, $"\\u{(int)units[0]:x4}", out numberOfCharactersWritten)
            : output.TryWrite(CultureInfo.InvariantCulture, $"\\u{(int)units[0]:x4}\\u{(int)units[1]:x4}", out numberOfCharactersWritten);
    }

    private static char? Short(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' => (char)unicodeScalar,
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
