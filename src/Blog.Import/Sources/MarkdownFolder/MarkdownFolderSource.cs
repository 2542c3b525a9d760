using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.MarkdownFolder;

/// <summary>Reads a folder of Markdown of no known generator, with any front matter or none.</summary>
internal sealed class MarkdownFolderSource : IBlogSource
{
    /// <inheritdoc/>
    public string Key => "markdown";

    /// <inheritdoc/>
    public string Name => "a folder of Markdown";

    /// <inheritdoc/>
    public Evidence? Recognize(SourceTree tree)
    {
        var count = tree.Files.Count(f => BlogFileKinds.IsMarkdown(f.Path) && !BlogFileKinds.IsAboutRepository(f.Path));
        return count switch
        {
            0 => null,
            1 => new Evidence(5, "there is a file of Markdown, and no settings of a known generator"),
            _ => new Evidence(5, $"there are {count} files of Markdown, and no settings of a known generator"),
        };
    }

    /// <inheritdoc/>
    public ForeignBlog Read(SourceTree tree, RemarkLog remarks) =>
        new MarkdownFolderReader(new BlogFolder(BlogRoots.Wrapper(tree), tree.Files), remarks).Read();
}
