using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Parsing;

/// <summary>What the path of a document says about it: <c>content/posts/2020-11-14-hdf5.md</c>, <c>content/posts/hdf5/index.md</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Folder">Its folder below the folder of its kind, without the document's own; empty when there is none.</param>
/// <param name="Name">The name without date and extension.</param>
/// <param name="Date">The date at the start of the name; null when there is none.</param>
public sealed partial record PostFile(PostKind Kind, string Folder, string Name, string? Date)
{
    private static readonly ImmutableArray<PostKind> Kinds = [.. Enum.GetValues<PostKind>()];

    /// <summary>The folder of a kind of document.</summary>
    public static string FolderOf(PostKind kind) => kind switch
    {
        PostKind.Post => "content/posts",
        PostKind.Review => "content/reviews",
        _ => "content/pages",
    };

    /// <summary>Reads a path; null when no document lives there.</summary>
    public static PostFile? Of(ContentPath path)
    {
        if (!IsMarkdown(path.Value) || IsHidden(path))
            return null;
        foreach (var kind in Kinds)
        {
            if (path.IsBelow(FolderOf(kind)))
                return Of(kind, path.Value[(FolderOf(kind).Length + 1)..]);
        }

        return null;
    }

    /// <summary>Whether a file is none of the site's own: a part of its path starts with an underscore.</summary>
    public static bool IsHidden(ContentPath path) => path.Value.StartsWith('_') || path.Value.Contains("/_", StringComparison.Ordinal);

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static PostFile Of(PostKind kind, string below)
    {
        var document = below[..below.LastIndexOf('.')];
        if (document.EndsWith("/index", StringComparison.Ordinal))
            document = document[..^"/index".Length];
        var slash = document.LastIndexOf('/');
        var name = document[(slash + 1)..];
        var dated = DatedName().Match(name);
        return new PostFile(
            kind,
            slash < 0 ? "" : document[..slash],
            dated.Success ? dated.Groups[2].Value : name,
            dated.Success ? dated.Groups[1].Value : null);
    }

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})-(.+)$")]
    private static partial Regex DatedName();
}
