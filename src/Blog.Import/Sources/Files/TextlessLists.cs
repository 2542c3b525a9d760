using Blog.Data.Nodes;
using Blog.Import.Foreign;

namespace Blog.Import.Sources.Files;

/// <summary>Documents without a text whose layout makes a list of them: a page of all tags, an archive, a
/// search.</summary>
internal static class TextlessLists
{
    /// <summary>What such a document lists; null for any other document.</summary>
    /// <param name="matter">Its front matter.</param>
    /// <param name="body">Its text.</param>
    /// <param name="stem">The name of its file, without extension.</param>
    public static ListKind? KindOf(DataMap matter, string body, string stem)
    {
        if (!string.IsNullOrWhiteSpace(body))
            return null;
        var layout = (matter.TextAt("layout") ?? matter.TextAt("template") ?? "").Split('/')[^1].Split('.')[0];
        return KindOf(layout) ?? KindOf(matter.TextAt("type") ?? "") ?? KindOf(stem);
    }

    /// <summary>The remark for such a document.</summary>
    public static Remark RemarkOf(BlogFile file) =>
        new(RemarkKind.Decided, "a list made by a template", "made by this program", file.Source.Path);

    private static ListKind? KindOf(string name) =>
        name.ToLowerInvariant() switch
        {
            "tag" or "tags" or "tag-list" or "taglist" => ListKind.Tag,
            "category" or "categories" => ListKind.Category,
            "archive" or "archives" or "search" or "timeline" or "year-archive" => ListKind.Archive,
            "author" or "authors" => ListKind.Author,
            "series" => ListKind.Series,
            _ => null,
        };
}
