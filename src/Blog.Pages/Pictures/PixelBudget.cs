namespace Blog.Pages.Pictures;

/// <summary>Bounds how many pixels are decoded at a time, on however many cores: an interlaced picture is whole in
/// memory, and so is the file of each. Mutable: it counts. Any thread may use it.</summary>
/// <param name="most">How many pixels are decoded at a time; a picture of more waits until no other is.</param>
internal sealed class PixelBudget(long most)
{
    private readonly object _gate = new();
    private long _spent;

    /// <summary>Does work on a picture as soon as there is room for it.</summary>
    /// <param name="pixels">How many pixels the picture has.</param>
    /// <param name="work">The work; it must not ask for room itself.</param>
    public T Spend<T>(long pixels, Func<T> work)
    {
        lock (_gate)
        {
            while (_spent > 0 && _spent + pixels > most)
                Monitor.Wait(_gate);
            _spent += pixels;
        }

        try
        {
            return work();
        }
        finally
        {
            lock (_gate)
            {
                _spent -= pixels;
                Monitor.PulseAll(_gate);
            }
        }
    }
}
