using System.Runtime.InteropServices;

namespace NewsArchive.Cli.Commands;

/// <summary>Ends the program at once when Ctrl-C comes a second time. The first one lets it stop in good order.</summary>
internal sealed class Impatience : IDisposable
{
    private readonly PosixSignalRegistration _registration;
    private int _times;

    /// <summary>Listens from now on.</summary>
    public Impatience() => _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
    {
        signal.Cancel = true;
        if (Interlocked.Increment(ref _times) == 2)
        {
            Environment.Exit(ExitCode.Interrupted);
        }
    });

    public void Dispose() => _registration.Dispose();
}
