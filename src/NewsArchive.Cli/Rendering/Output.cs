using System.Text;

namespace NewsArchive.Cli.Rendering;

/// <summary>Standard output, as bytes and as text in one order, and what is known of the terminal behind it.</summary>
internal sealed class Output : IDisposable
{
    private readonly BufferedStream _stream;

    /// <summary>Output that goes to a stream.</summary>
    public Output(Stream stream)
    {
        _stream = new(stream, 64 << 10);
        Text = new(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 4096, leaveOpen: true) { NewLine = "\n" };
    }

    /// <summary>Whether a person watches.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether colour and bold type are welcome.</summary>
    public bool Colour { get; init; }

    /// <summary>The number of cells in a line; 0 where lines may be as long as they like.</summary>
    public int Width { get; init; }

    /// <summary>For text: UTF-8, line ends as <c>\n</c>.</summary>
    public StreamWriter Text { get; }

    /// <summary>Writes bytes as they are, after the text written before.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Text.Flush();
        _stream.Write(bytes);
    }

    /// <summary>Hands everything on.</summary>
    public void Flush()
    {
        Text.Flush();
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Text.Dispose();
        _stream.Dispose();
    }
}
