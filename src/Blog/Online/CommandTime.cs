using Blog.Keys;
using Blog.Network.Visiting;

namespace Blog.Online;

/// <summary>The time that a command may spend on the network. It ends at its limit, or when the user presses Ctrl+C;
/// what was found until then is kept.</summary>
internal sealed class CommandTime : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly Interruption _interruption = new();
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;

    /// <summary>Starts the time.</summary>
    /// <param name="limit">How long it is at most.</param>
    /// <param name="clock">Measures it.</param>
    public CommandTime(TimeSpan limit, TimeProvider clock)
    {
        _limit = limit;
        _timer = new CancellationTokenSource(limit, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, _interruption.Token);
    }

    /// <summary>Is cancelled at the end of the time.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Why the time is over, as a sentence.</summary>
    public string Why => _interruption.Token.IsCancellationRequested ? "Stopped." : RunLimit.Over(_limit);

    /// <summary>Stops the timer and stops listening for Ctrl+C.</summary>
    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
        _interruption.Dispose();
    }
}
