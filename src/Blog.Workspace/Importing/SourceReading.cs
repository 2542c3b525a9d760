using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Workspace.Importing;

/// <summary>Reads files of an old blog, and remembers those that could be listed and then not be read: without their
/// bytes an import would write empty files. Safe to use from many threads.</summary>
public sealed class SourceReading
{
    private readonly ConcurrentDictionary<ContentPath, string> _failures = new();

    /// <summary>The files that could not be read, each with the reason as a sentence of the system, in the order of
    /// their paths; none when all could.</summary>
    public ImmutableArray<(ContentPath Path, string Reason)> Failures =>
        [.. _failures.OrderBy(f => f.Key).Select(f => (f.Key, f.Value))];

    /// <summary>A file of the old blog.</summary>
    /// <param name="path">Its path there.</param>
    /// <param name="file">Where it is.</param>
    internal SourceFile FileOf(ContentPath path, FileInfo file)
    {
        var (whole, length) = (file.FullName, file.Length);
        return new SourceFile(path, length, () => Read(path, whole, length));
    }

    /// <summary>Why a file cannot be read, as a sentence of the system; null when it can.</summary>
    internal static string? WhyUnreadable(FileInfo file)
    {
        // A named pipe looks empty, and opening it would wait for ever.
        if (file.Length == 0)
            return null;
        try
        {
            File.OpenHandle(file.FullName).Dispose();
            return null;
        }
        catch (IOException failure)
        {
            return failure.Message;
        }
        catch (UnauthorizedAccessException failure)
        {
            return failure.Message;
        }
    }

    private ReadOnlyMemory<byte> Read(ContentPath path, string whole, long length)
    {
        if (length == 0)
            return default;
        try
        {
            return File.ReadAllBytes(whole);
        }
        catch (IOException failure)
        {
            _failures.TryAdd(path, failure.Message);
        }
        catch (UnauthorizedAccessException failure)
        {
            _failures.TryAdd(path, failure.Message);
        }

        return default;
    }
}
