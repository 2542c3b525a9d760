using System.Collections.Immutable;
using Blog.Model;
using Blog.Text;

namespace Blog.Publishing;

/// <summary>
/// What a publication is about to do, written once everything it needs is staged and before the first file of the site changes.
/// A publication that is interrupted after that is completed by the next command.
/// </summary>
/// <param name="Files">The files of the site afterwards.</param>
/// <param name="Removed">The files that go.</param>
internal sealed record Journal(ImmutableSortedDictionary<SitePath, Fingerprint> Files, ImmutableSortedDictionary<SitePath, Fingerprint> Removed)
{
    /// <summary>Reads the journal of an interrupted publication; null when there is none, or when it was not finished itself.</summary>
    public static Journal? Read(OutputFolder folder)
    {
        using var json = JsonFile.Read(PathIn(folder));
        return json is not null && FileList.Read(json.RootElement, "files") is { } files && FileList.Read(json.RootElement, "removed") is { } removed
            ? new Journal(files, removed)
            : null;
    }

    /// <summary>Writes the journal whole.</summary>
    public void Write(OutputFolder folder)
    {
        var prepared = PathIn(folder) + ".new";
        JsonFile.Write(prepared, json =>
        {
            FileList.Write(json, "files", Files);
            FileList.Write(json, "removed", Removed);
        });
        File.Move(prepared, PathIn(folder), overwrite: true);
    }

    private static string PathIn(OutputFolder folder) => Path.Combine(folder.Staging, "journal.json");
}
