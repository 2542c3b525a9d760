using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Linking;

/// <summary>Finds files that documents include by path.</summary>
/// <param name="request">Has the files.</param>
public sealed class IncludedFiles(BuildRequest request)
{
    private readonly Lazy<HashSet<ContentPath>> _files = new(() => [.. request.Content.Files]);

    /// <summary>The paths of all files below <c>content/</c> as documents write them, with a leading slash; for suggestions.</summary>
    public IEnumerable<string> Paths => request.Content.Files.Where(f => f.IsBelow("content")).Select(f => f.Value["content".Length..]);

    /// <summary>The file that a path in a document names: below <c>content/</c> with a leading slash, else beside the document. Null when there is none.</summary>
    public SourceText? Find(string path, ContentPath document)
    {
        var file = path.StartsWith('/') ? ContentPath.Resolve("content", path[1..]) : ContentPath.Resolve(document.Folder, path);
        if (file is not { } found || !found.IsBelow("content") || !_files.Value.Contains(found))
            return null;
        var content = request.Content.Read(found);
        return content.Problem is null ? SourceText.Decode(found, content.Bytes.Span, out _) : null;
    }
}
