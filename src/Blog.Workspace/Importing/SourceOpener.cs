using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Workspace.Importing;

/// <summary>Opens an old blog: a folder, an archive, or an export in one file. Nothing of it is changed or
/// run.</summary>
/// <param name="Limits">How much is read.</param>
public sealed record SourceOpener(SourceLimits Limits)
{
    /// <summary>Opens what is at a path.</summary>
    /// <param name="path">The whole path.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public SourceOpening Open(string path, CancellationToken cancellation)
    {
        try
        {
            if (Directory.Exists(path))
                return new FolderWalk(path, Limits, cancellation).Open();
            if (!File.Exists(path))
                return SourceOpening.Refused($"There is nothing at '{path}'.");
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".zip" => ZipFiles.Open(path, Limits, cancellation),
                ".xml" or ".json" => OneFile(path),
                _ => SourceOpening.Refused(
                    $"'{path}' is not an old blog. One is a folder, a .zip archive, an .xml (WordPress) or a .json "
                        + "file (Ghost)."
                ),
            };
        }
        catch (IOException failure)
        {
            return SourceOpening.Refused($"'{path}' cannot be read: {failure.Message}");
        }
        catch (UnauthorizedAccessException failure)
        {
            return SourceOpening.Refused($"'{path}' cannot be read: {failure.Message}");
        }
    }

    private SourceOpening OneFile(string path)
    {
        var file = new FileInfo(path);
        if (file.Length > Limits.MostBytesOfFile)
            return SourceOpening.Refused(
                $"'{path}' is larger than {Limits.MostBytesOfFile / 1024 / 1024} MB. Export a part at a time."
            );
        if (SourceReading.WhyUnreadable(file) is { } reason)
            return SourceOpening.Refused($"'{path}' cannot be read: {reason}");
        var reading = new SourceReading();
        return new SourceOpening
        {
            Tree = new SourceTree(file.Name, [reading.FileOf(new ContentPath(file.Name), file)]),
            Reading = reading,
        };
    }

    /// <summary>The bytes of a file; none when it cannot be read any more. A named pipe looks empty, and opening it
    /// would wait for ever.</summary>
    internal static ReadOnlyMemory<byte> BytesOf(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > 0 } ? File.ReadAllBytes(path) : default;
        }
        catch (IOException)
        {
            return default;
        }
        catch (UnauthorizedAccessException)
        {
            return default;
        }
    }
}
