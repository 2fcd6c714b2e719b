using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsArchive.Cli.Commands;

/// <summary>Options that bound a number.</summary>
internal static class Limits
{
    /// <summary>The most to print where nothing is said.</summary>
    public const int UsualCount = 20;

    /// <summary><c>--limit</c>: the most to print; 0 for all.</summary>
    public static Option<int?> Count() => Number("--limit", $"The most to print; 0 for all. Default: {UsualCount}.", least: 0);

    /// <summary><c>--offset</c>: how many to leave out at the beginning.</summary>
    public static Option<int?> Offset() => Number("--offset", $"Leave out this many at the beginning.", least: 0);

    /// <summary>A number of bytes; null where it is not given.</summary>
    public static Option<long?> Size(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "size",
        CustomParser = result => Bytes(result.Tokens[^1].Value.ToUpperInvariant()) ?? Wrong<long>(result, name, "not a size; write it as 64MB, 1GB or a number of bytes"),
    };

    /// <summary>A number; null where it is not given.</summary>
    public static Option<int?> Number(string name, FormattableString description, int least = 1, int most = int.MaxValue) => new(name)
    {
        Description = description.ToString(CultureInfo.InvariantCulture),
        HelpName = "n",
        CustomParser = result => int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Wrong<int>(result, name, string.Create(CultureInfo.InvariantCulture, $"not a number from {least} to {most}")),
    };

    private static long? Bytes(string size)
    {
        (string Unit, int Shift)[] units = [("KB", 10), ("MB", 20), ("GB", 30), ("B", 0), ("", 0)];
        var (unit, shift) = units.First(known => size.EndsWith(known.Unit, StringComparison.Ordinal));
        var digits = size.AsSpan(0, size.Length - unit.Length).TrimEnd(' ');
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue >> shift ? number << shift : null;
    }

    private static T Wrong<T>(ArgumentResult result, string option, string why)
        where T : struct
    {
        result.AddError($"{option} {result.Tokens[^1].Value}: {why}");
        return default;
    }
}
