using System.Collections.Concurrent;
using Blog.Text.Fingerprints;

namespace Blog.Text.Reads;

/// <summary>Notes for each value which parts of the content are read while it is made. They are read many calls away
/// from the output that needs them, so whatever hands out such a part notes it here, in the log that records on the
/// same thread. It lives as long as what it is given to. Any thread may use it.</summary>
public sealed class SourceReads
{
    private readonly ConcurrentDictionary<Thread, ReadLog> _logs = new();

    /// <summary>Notes that a part of the content is read.</summary>
    /// <returns>Whether a log records on this thread.</returns>
    public bool Note(ReadKey source)
    {
        if (!_logs.TryGetValue(Thread.CurrentThread, out var log))
            return false;
        log.AddSource(source);
        return true;
    }

    /// <summary>Notes that the value which is being made shows an output that is made only when one does.</summary>
    public void Want(SitePath path)
    {
        if (_logs.TryGetValue(Thread.CurrentThread, out var log))
            log.Want(path);
    }

    /// <summary>Notes that something is read that is found in much of the content, and what was found. Not noted is
    /// what was read to find it.</summary>
    /// <param name="source">What is looked for.</param>
    /// <param name="find">Finds it.</param>
    /// <param name="fingerprint">The fingerprint of what was found.</param>
    public T NoteFound<T>(ReadKey source, Func<T> find, Func<T, Fingerprint> fingerprint)
    {
        if (!_logs.TryGetValue(Thread.CurrentThread, out var log))
            return find();
        var found = Record(new ReadLog(), find);
        log.AddFound(source, fingerprint(found));
        return found;
    }

    /// <summary>Makes a value, and records what is read for it on this thread. A log that recorded before goes on
    /// afterwards; it does not get these reads.</summary>
    /// <param name="log">Gets the reads.</param>
    /// <param name="make">Makes the value.</param>
    public T Record<T>(ReadLog log, Func<T> make)
    {
        var thread = Thread.CurrentThread;
        var before = _logs.GetValueOrDefault(thread);
        _logs[thread] = log;
        try
        {
            return make();
        }
        finally
        {
            if (before is null)
                _logs.TryRemove(thread, out _);
            else
                _logs[thread] = before;
        }
    }
}
