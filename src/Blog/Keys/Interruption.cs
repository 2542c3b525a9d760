using System.Runtime.InteropServices;

namespace Blog.Keys;

/// <summary>Turns Ctrl+C and the system's signals to end into a cancellation token, so that a command can end in
/// order.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Starts listening. A second Ctrl+C ends the program at once.</summary>
    public Interruption() =>
        _signals = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, Interrupt),
        ];

    /// <summary>Is cancelled when the program should end.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Cancels the token as Ctrl+C does; for the key that quits.</summary>
    public void End() => _end.Cancel();

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _end.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        if (_end.IsCancellationRequested)
            return;
        context.Cancel = true;
        _end.Cancel();
    }
}
