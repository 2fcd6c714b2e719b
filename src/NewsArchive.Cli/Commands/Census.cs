using NewsArchive.Cli.Progress;
using NewsArchive.Sources;

namespace NewsArchive.Cli.Commands;

/// <summary>Counts what an ingest is going to meet while it is under way, so that people see how much is left.</summary>
internal static class Census
{
    /// <summary>Counts on a thread of its own, and lets it be known at the end.</summary>
    /// <param name="found">The files and containers, to go through once more.</param>
    /// <param name="advance">Who wants to know.</param>
    /// <param name="cancel">Ends the counting.</param>
    public static void Begin(IEnumerable<SourceEntry> found, Advance advance, CancellationToken cancel) =>
        new Thread(() => Take(found, advance, cancel)) { IsBackground = true, Name = "census" }.Start();

    private static void Take(IEnumerable<SourceEntry> found, Advance advance, CancellationToken cancel)
    {
        var (files, bytes, isOfFiles) = (0L, 0L, true);
        try
        {
            foreach (var entry in found.TakeWhile(_ => !cancel.IsCancellationRequested))
            {
                files++;
                bytes += entry switch { SourceFile { Size: var size } => size, SourceContainer { Size: var size } => size, _ => 0 };

                // How much it holds shows only when it is read.
                isOfFiles &= entry is not SourceContainer;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Whoever reads the files says what is wrong.
            return;
        }

        advance.Expect(isOfFiles ? files : null, bytes);
    }
}
