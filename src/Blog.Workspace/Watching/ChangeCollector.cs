using System.Collections.Immutable;
using System.Threading.Channels;
using Blog.Text;

namespace Blog.Workspace.Watching;

/// <summary>
/// Collects events into batches: a batch is delivered after a quiet moment, and never held back for long.
/// </summary>
internal sealed class ChangeCollector : IDisposable
{
    /// <summary>How long it must be quiet: a save is several events, microseconds apart.</summary>
    public static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(8);

    /// <summary>The longest time from the first event of a batch to its delivery.</summary>
    public static readonly TimeSpan LongestTime = TimeSpan.FromMilliseconds(60);

    // Beyond this a walk through the whole site costs less than looking at each.
    private const int MostTouched = 2000;

    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly SaveInProgress _saves;
    private readonly Channel<ChangeBatch> _batches = Channel.CreateUnbounded<ChangeBatch>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly ITimer _timer;
    private readonly HashSet<ContentPath> _touched = [];
    private readonly HashSet<ContentPath> _missed = [];
    private bool _isWholeSite;
    private DateTimeOffset? _first;
    private long _firstTick;
    private long _lastTick;

    /// <summary>A collector that has nothing yet.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="saves">Recognizes files in the midst of a save; a batch with one waits as long as it may.</param>
    public ChangeCollector(TimeProvider clock, SaveInProgress saves)
    {
        (_clock, _saves) = (clock, saves);
        _timer = clock.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The batches.</summary>
    public ChannelReader<ChangeBatch> Batches => _batches.Reader;

    /// <summary>Notes a file or folder that appeared, changed or went.</summary>
    public void Touch(ContentPath path)
    {
        lock (_gate)
        {
            Add(path);
            Note();
        }
    }

    /// <summary>Notes a file that went, perhaps only for the moment of a save.</summary>
    public void Miss(ContentPath path)
    {
        lock (_gate)
        {
            // A file that appeared in the same batch is a temporary file of an editor.
            if (Add(path))
                _missed.Add(path);
            Note();
        }
    }

    /// <summary>Notes that anything may have changed.</summary>
    public void TouchAll()
    {
        lock (_gate)
        {
            _isWholeSite = true;
            Note();
        }
    }

    /// <summary>Ends. Changes that were not delivered yet are dropped.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        _batches.Writer.TryComplete();
    }

    private bool Add(ContentPath path)
    {
        if (_touched.Count < MostTouched)
            return _touched.Add(path);
        _isWholeSite = true;
        return false;
    }

    private void Note()
    {
        _lastTick = _clock.GetTimestamp();
        if (_first is not null)
            return;
        (_first, _firstTick) = (_clock.GetUtcNow(), _lastTick);
        Wait(QuietTime);
    }

    private void Look()
    {
        lock (_gate)
        {
            if (_first is not { } seenAt)
                return;
            var left = LongestTime - _clock.GetElapsedTime(_firstTick);
            var quiet = QuietTime - _clock.GetElapsedTime(_lastTick);
            if (left > TimeSpan.Zero && quiet > TimeSpan.Zero)
                Wait(quiet < left ? quiet : left);
            else if (
                left > TimeSpan.Zero
                && !_isWholeSite
                && (_missed.Any(_saves.IsMissing) || _touched.Any(_saves.IsEmpty))
            )
                Wait(QuietTime < left ? QuietTime : left);
            else
                Give(seenAt);
        }
    }

    private void Give(DateTimeOffset seenAt)
    {
        _batches.Writer.TryWrite(
            new ChangeBatch(_isWholeSite ? [] : [.. LinkedPaths.Outermost(_touched).Order()], _isWholeSite, seenAt)
        );
        _touched.Clear();
        _missed.Clear();
        (_isWholeSite, _first) = (false, null);
    }

    // A timer may fire a little early, so each waits a whole millisecond at least.
    private void Wait(TimeSpan time) =>
        _timer.Change(
            time < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : time,
            Timeout.InfiniteTimeSpan
        );
}

/// <summary>What was touched in a short time: by one save, or by many at once.</summary>
/// <param name="Touched">
/// Files and folders that appeared, changed or went, in ordinal order, each once; a folder stands for all below it.
/// Whether their bytes changed is for <see cref="ContentSnapshot.With"/> to see. Empty when the whole site has to be
/// looked at.
/// </param>
/// <param name="IsWholeSite">
/// Whether so much happened, or so little is known about it, that the whole site has to be looked at again.
/// </param>
/// <param name="SeenAt">When the first of it was seen.</param>
public sealed record ChangeBatch(ImmutableArray<ContentPath> Touched, bool IsWholeSite, DateTimeOffset SeenAt);
