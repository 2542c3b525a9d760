using Blog.Keys;
using Blog.Network.Visiting;

namespace Blog.Commands;

/// <summary>
/// The time that a command may spend on the network: it ends when it is over, and when somebody presses Ctrl+C. What
/// was found until then is kept.
/// </summary>
internal sealed class CommandTime : IDisposable
{
    private readonly TimeSpan _most;
    private readonly Interruption _interruption = new();
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _either;

    /// <summary>It runs from now on.</summary>
    /// <param name="most">How long it is.</param>
    /// <param name="clock">Tells the time.</param>
    public CommandTime(TimeSpan most, TimeProvider clock)
    {
        _most = most;
        _limit = new CancellationTokenSource(most, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, _interruption.Token);
    }

    /// <summary>Cancelled when it is over.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Why it is over, as a sentence.</summary>
    public string Why => _interruption.Token.IsCancellationRequested ? "Stopped." : RunLimit.Over(_most);

    /// <summary>Stops listening for Ctrl+C.</summary>
    public void Dispose()
    {
        _either.Dispose();
        _limit.Dispose();
        _interruption.Dispose();
    }
}
