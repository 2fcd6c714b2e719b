using System.Globalization;

namespace NewsArchive.Cli.Progress;

/// <summary>How far work has come at one moment.</summary>
/// <param name="Files">Files that are done.</param>
/// <param name="Bytes">Their bytes on disk.</param>
internal sealed record Standing(long Files, long Bytes)
{
    private const double Mega = 1e6;

    // A batch goes in while the next ones are read, so for a while nothing may seem to move.
    private const double LeastRate = 1000;

    /// <summary>All files; null where that is not known.</summary>
    public long? TotalFiles { get; init; }

    /// <summary>All bytes; null where that is not known yet.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>How fast it goes.</summary>
    public double BytesPerSecond { get; init; }

    /// <summary>What is being done after the files; null as long as there are files.</summary>
    public string? Phase { get; init; }

    /// <summary>The part that is done, from 0 to 1; null where that is not known.</summary>
    public double? Part => TotalBytes is > 0 and var all ? Math.Min(1, (double)Bytes / all) : null;

    /// <summary>In words, on one line.</summary>
    public override string ToString()
    {
        var files = TotalFiles is { } all && all >= Files ? Text($"{Files} of {all} files") : Text($"{Files} files");
        var bytes = TotalBytes is { } size && size >= Bytes ? Text($"{Bytes / Mega:0.0} of {size / Mega:0.0} MB") : Text($"{Bytes / Mega:0.0} MB");
        return Phase is { } phase ? Text($"{Files} files, {Bytes / Mega:0.0} MB; {phase}") : $"{files}, {bytes}{Rate}{Left}";
    }

    private string Rate => BytesPerSecond >= LeastRate ? Text($", {BytesPerSecond / Mega:0.0} MB/s") : "";

    private string Left => BytesPerSecond >= LeastRate && TotalBytes > Bytes ? $", {Time((TotalBytes.Value - Bytes) / BytesPerSecond)} left" : "";

    private static string Time(double seconds) => seconds switch
    {
        < 90 => Text($"{Math.Ceiling(seconds)} s"),
        < 5400 => Text($"{Math.Ceiling(seconds / 60)} min"),
        < 360_000 => Text($"{seconds / 3600:0.0} h"),
        _ => "days",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
