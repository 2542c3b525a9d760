namespace Blog.Preview.Sites;

/// <summary>Collects garbage while nobody waits. A map of 10,000 posts allocates 30 MB. Left to itself, the collector
/// starts in the midst of a later map, and for as long as it runs an author waits.</summary>
/// <param name="allocated">How many bytes were allocated so far.</param>
/// <param name="collect">Collects what was allocated last; the collector itself decides whether to collect
/// more.</param>
internal sealed class Sweep(Func<long> allocated, Action collect)
{
    /// <summary>How much has to be allocated before a sweep is worth its time, in bytes.</summary>
    public const long Least = 4 << 20;

    private long _swept;

    /// <summary>Sweeps this process.</summary>
    public static Sweep OfProcess() =>
        new(
            () => GC.GetTotalAllocatedBytes(precise: false),
            () => GC.Collect(0, GCCollectionMode.Forced, blocking: true)
        );

    /// <summary>Sweeps, unless too little was allocated since the last time. One call at a time.</summary>
    public void Run()
    {
        if (allocated() - _swept < Least)
            return;
        collect();
        _swept = allocated();
    }
}
