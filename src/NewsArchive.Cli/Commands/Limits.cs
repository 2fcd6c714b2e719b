using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsArchive.Cli.Commands;

/// <summary>Options that bound a number.</summary>
internal static class Limits
{
    /// <summary><c>--limit</c>: the most to print; 0 for all.</summary>
    public static Option<int> Count() => new("--limit")
    {
        Description = "The most to print; 0 for all.",
        HelpName = "n",
        DefaultValueFactory = _ => 20,
        CustomParser = result => int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : Wrong<int>(result, "is not a number from 0 to 2147483647"),
    };

    /// <summary><c>--offset</c>: how many to leave out at the beginning.</summary>
    public static Option<int> Offset() => new("--offset")
    {
        Description = "Leave out this many at the beginning.",
        HelpName = "n",
        CustomParser = result => int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : Wrong<int>(result, "is not a number from 0 to 2147483647"),
    };

    /// <summary>A number of bytes; null where it is not given.</summary>
    public static Option<long?> Size(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "size",
        CustomParser = result => Bytes(result.Tokens[^1].Value.ToUpperInvariant()) ?? Wrong<long>(result, "is not a size; write it as 64MB, 1GB or a number of bytes"),
    };

    /// <summary>A number from 1; null where it is not given.</summary>
    public static Option<int?> Number(string name, FormattableString description, int most = int.MaxValue) => new(name)
    {
        Description = description.ToString(CultureInfo.InvariantCulture),
        HelpName = "n",
        CustomParser = result => int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : Wrong<int>(result, string.Create(CultureInfo.InvariantCulture, $"is not a number from 1 to {most}")),
    };

    private static long? Bytes(string size)
    {
        (string Unit, int Shift)[] units = [("KB", 10), ("MB", 20), ("GB", 30), ("B", 0), ("", 0)];
        var (unit, shift) = units.First(known => size.EndsWith(known.Unit, StringComparison.Ordinal));
        var digits = size.AsSpan(0, size.Length - unit.Length).TrimEnd(' ');
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue >> shift ? number << shift : null;
    }

    private static T Wrong<T>(ArgumentResult result, string why)
        where T : struct
    {
        result.AddError($"'{result.Tokens[^1].Value}' {why}");
        return default;
    }
}
