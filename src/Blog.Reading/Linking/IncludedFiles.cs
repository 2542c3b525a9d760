using Blog.Engine.Content;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Reading.Linking;

/// <summary>Finds files that documents include by path.</summary>
/// <param name="store">The files of the site.</param>
/// <param name="onRead">Gets every file that is read; can be null.</param>
/// <param name="onProblem">Gets BLOG001 for every file that is not valid UTF-8; can be null.</param>
public sealed class IncludedFiles(
    IContentStore store,
    Action<ContentPath, ContentBytes>? onRead = null,
    Action<Diagnostic>? onProblem = null
)
{
    /// <summary>Where reading a file is noted; null notes nothing.</summary>
    public SourceReads? SourceReads { get; init; }

    /// <summary>
    /// The file that a path in a document names: below <c>content/</c> with a leading slash, else beside the document.
    /// Null when there is none.
    /// </summary>
    public SourceText? Find(string path, ContentPath document)
    {
        var file = path.StartsWith('/')
            ? ContentPath.Resolve("content", path[1..])
            : ContentPath.Resolve(document.Folder, path);
        if (file is not { } found || !found.IsBelow("content") || store.Files.AsSpan().BinarySearch(found) < 0)
            return null;
        SourceReads?.Note(SourceKey.Text(found));
        var content = store.Read(found);
        onRead?.Invoke(found, content);
        if (content.Problem is not null)
            return null;
        var text = SourceText.Decode(found, content.Bytes.Span, out var problem);
        if (problem is not null)
            onProblem?.Invoke(problem);
        return text;
    }
}
