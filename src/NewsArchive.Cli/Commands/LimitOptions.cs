using System.CommandLine;
using NewsArchive.Sources;

namespace NewsArchive.Cli.Commands;

/// <summary>How much is read at most: an option for each limit of <see cref="SourceLimits"/>.</summary>
internal sealed class LimitOptions
{
    private static readonly SourceLimits Default = new();

    private readonly Option<long?> _size = Limits.Size("--max-size", "Leave out articles larger than this: 64MB, 1GB or a number of bytes. Default: 256MB.");
    private readonly Option<int?> _ratio = Limits.Number("--max-ratio", $"Leave out what unpacks to more than this many times its size. Default: {Default.MaxRatio}.");
    private readonly Option<int?> _depth = Limits.Number("--max-depth", $"Leave out containers that lie in this many others. Default: {Default.MaxDepth}.");
    private readonly Option<int?> _members = Limits.Number("--max-members", $"Stop reading a container after this many members. Default: {Default.MaxMembers}.");
    private readonly Option<long?> _total = Limits.Size("--max-total", "Stop reading a container that unpacks to more than this in all. Default: 64GB.");

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_size, _ratio, _depth, _members, _total];

    /// <summary>The limits that were asked for.</summary>
    public SourceLimits Of(ParseResult parsed) => new()
    {
        MaxSize = parsed.GetValue(_size) ?? Default.MaxSize,
        MaxRatio = parsed.GetValue(_ratio) ?? Default.MaxRatio,
        MaxDepth = parsed.GetValue(_depth) ?? Default.MaxDepth,
        MaxMembers = parsed.GetValue(_members) ?? Default.MaxMembers,
        MaxTotal = parsed.GetValue(_total) ?? Default.MaxTotal,
    };
}
