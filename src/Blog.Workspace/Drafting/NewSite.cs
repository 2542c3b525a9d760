using System.Collections.Immutable;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Drafting;

/// <summary>Writes the files of a new site into a folder.</summary>
public static class NewSite
{
    private const string Settings = "content/site.yml";

    // Longer files than a list of ignored paths are not looked into.
    private const int MostLooked = 100_000;

    /// <summary>
    /// Writes them, unless one that must be new is there already with other content: then nothing is written. The
    /// settings come last, so that the folder becomes a site only when it is complete; after a kill the same command
    /// completes it and takes away what the killed one had prepared.
    /// </summary>
    /// <param name="folder">The whole path of the folder, which need not be there.</param>
    /// <param name="files">The files.</param>
    public static NewSiteOutcome Write(string folder, ImmutableArray<NewSiteFile> files)
    {
        var at = folder;
        try
        {
            var taken = files.Select(f => InTheWay(folder, f)).OfType<string>().Distinct().ToImmutableArray();
            if (!taken.IsEmpty)
                return new NewSiteOutcome { Taken = taken.Sort(StringComparer.Ordinal) };
            ImmutableArray<NewSiteFile> kept =
            [
                .. files.Where(f => IsThere(PathOf(folder, f.Path)) && !Holds(PathOf(folder, f.Path), f.Bytes.Span)),
            ];
            var written = files
                .Except(kept)
                .OrderBy(f => f.Path == Settings)
                .ThenBy(f => f.Path, StringComparer.Ordinal);
            foreach (var file in written.Where(f => !IsThere(PathOf(folder, f.Path))))
            {
                at = PathOf(folder, file.Path);
                TakeAwayPrepared(at);
                AtomicFile.WriteBeside(at, file.Bytes.Span);
            }

            return new NewSiteOutcome { Written = Paths(written), Kept = Paths(kept) };
        }
        catch (UnauthorizedAccessException failure)
        {
            return new NewSiteOutcome { Problem = $"'{at}' cannot be written: {failure.Message}" };
        }
        catch (IOException failure)
        {
            return new NewSiteOutcome { Problem = $"'{at}' cannot be written: {failure.Message}" };
        }
    }

    /// <summary>Whether a file of the author's contains a text, in capitals or not; false when it cannot be
    /// read.</summary>
    /// <param name="folder">The whole path of the site's folder.</param>
    /// <param name="path">The file's path below it with forward slashes.</param>
    /// <param name="text">The text.</param>
    public static bool Mentions(string folder, string path, string text)
    {
        try
        {
            return new FileInfo(PathOf(folder, path)) is { Exists: true, Length: > 0 and < MostLooked } file
                && File.ReadAllText(file.FullName).Contains(text, StringComparison.OrdinalIgnoreCase);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static ImmutableArray<string> Paths(IEnumerable<NewSiteFile> files) =>
        [.. files.Select(f => f.Path).Order(StringComparer.Ordinal)];

    private static string PathOf(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    // The path that is taken: the file itself, or a file where a folder is needed; null for none.
    private static string? InTheWay(string folder, NewSiteFile file)
    {
        var full = PathOf(folder, file.Path);
        if (IsThere(full))
            return file.MayStay || Holds(full, file.Bytes.Span) ? null : file.Path;
        for (var above = file.Path; above.Length > 0; )
        {
            above = above.LastIndexOf('/') is var slash and > 0 ? above[..slash] : "";
            var at = PathOf(folder, above);
            if (!Directory.Exists(at) && IsThere(at))
                return above.Length > 0 ? above : folder;
        }

        return null;
    }

    // The length comes first: a pipe has none, and reading it would block.
    private static bool Holds(string path, ReadOnlySpan<byte> bytes) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null } file
        && file.Length == bytes.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    // A link to nowhere counts as well.
    private static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    // A killed command leaves the file that it was about to give its name: the name, hidden, and the process's number.
    private static void TakeAwayPrepared(string path)
    {
        var (folder, start) = (Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.");
        if (!Directory.Exists(folder))
            return;
        foreach (var prepared in Directory.EnumerateFiles(folder, start + "*"))
        {
            if (Path.GetFileName(prepared)[start.Length..].All(char.IsAsciiDigit))
                File.Delete(prepared);
        }
    }
}

/// <summary>A file of a new site.</summary>
/// <param name="Path">Its path below the site's folder, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="MayStay">Whether the author's own file at this path stays instead: a README, what git ignores.</param>
public sealed record NewSiteFile(string Path, ReadOnlyMemory<byte> Bytes, bool MayStay);

/// <summary>The result of writing a new site.</summary>
public sealed record NewSiteOutcome
{
    /// <summary>The files that are there now as they should be, sorted.</summary>
    public ImmutableArray<string> Written { get; init; } = [];

    /// <summary>The author's own files that stayed, sorted.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>The paths that were in the way, sorted; if there are any, nothing was written.</summary>
    public ImmutableArray<string> Taken { get; init; } = [];

    /// <summary>Why writing stopped, as a sentence; null when it did not. The same command goes on there.</summary>
    public string? Problem { get; init; }
}
