using System.Collections.Concurrent;

namespace Blog.Text.Reads;

/// <summary>Notes for each value which documents' texts are read while it is made. Texts are read many calls away from
/// the output that needs them, so whatever hands out a text notes it here, in the log that records on the same thread.
/// It lives as long as the texts that it is given to. Any thread may use it.</summary>
public sealed class TextReads
{
    private readonly ConcurrentDictionary<Thread, ReadLog> _logs = new();

    /// <summary>Notes that the text of a document is read.</summary>
    /// <returns>Whether a log records on this thread.</returns>
    public bool Note(ContentPath document)
    {
        if (!_logs.TryGetValue(Thread.CurrentThread, out var log))
            return false;
        log.AddText(document);
        return true;
    }

    /// <summary>Makes a value, and records the texts that are read for it on this thread. A log that recorded before
    /// goes on afterwards; it does not get these texts.</summary>
    /// <param name="log">Gets the texts.</param>
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
