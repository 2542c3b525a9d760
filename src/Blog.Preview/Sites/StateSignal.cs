namespace Blog.Preview.Sites;

/// <summary>Holds the newest state and wakes those who wait for a newer one.</summary>
/// <param name="first">The first state.</param>
internal sealed class StateSignal(PreviewState first)
{
    private readonly Lock _gate = new();
    private PreviewState _current = first;
    private TaskCompletionSource<PreviewState> _next = NewSource();

    /// <summary>The newest state. For any thread.</summary>
    public PreviewState Current => Volatile.Read(ref _current);

    /// <summary>Makes a state the newest. Nothing happens when it already is.</summary>
    public void Put(PreviewState state)
    {
        lock (_gate)
        {
            if (ReferenceEquals(state, _current))
                return;
            Volatile.Write(ref _current, state);
            _next.SetResult(state);
            _next = NewSource();
        }
    }

    /// <summary>The newest state, as soon as it is newer than a version.</summary>
    public Task<PreviewState> NewerThanAsync(long version, CancellationToken cancellation)
    {
        lock (_gate)
            return _current.Version > version ? Task.FromResult(_current) : _next.Task.WaitAsync(cancellation);
    }

    // The thread that puts a state does not do the work of those who wait for it.
    private static TaskCompletionSource<PreviewState> NewSource() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
