using Blog.Import.Foreign;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>Reads the blogs of a generator that works on a folder of files. Finds the folder first: the top, or one
/// that lies up to two folders deep in a repository.</summary>
internal abstract class FolderSource : IBlogSource
{
    // A folder further down is less likely to be the blog.
    private const int PerLevel = 3;

    /// <inheritdoc/>
    public abstract string Key { get; }

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public Evidence? Recognize(SourceTree tree) => Best(tree)?.Evidence;

    /// <inheritdoc/>
    public ForeignBlog Read(SourceTree tree, RemarkLog remarks)
    {
        var folder = Best(tree)?.Folder ?? new BlogFolder(BlogRoots.Wrapper(tree), tree.Files);
        var blog = NotFoundPages.HeldBack(Read(folder, remarks), remarks);
        var owners = blog.Files.Select(f => f.Owner).OfType<ContentPath>().ToHashSet();
        var folders = owners.Select(o => o.Folder).ToHashSet(StringComparer.Ordinal);
        return blog with
        {
            Settings = blog.Settings with { BaseUrl = blog.Settings.BaseUrl ?? HostFiles.BaseUrl(folder) },
            Documents =
            [
                .. blog
                    .Documents.Select(WithDraftFolders)
                    .Select(d => UnlistedMatter.Of(d, remarks))
                    .Select(d => WithFolder(d, owners, folders)),
            ],
            Files = HostRedirects.WithoutCarried(blog.Files, blog.Redirects),
        };
    }

    /// <summary>Looks whether a folder is the root of such a blog; null when nothing says so.</summary>
    protected abstract Evidence? Judge(BlogFolder folder);

    /// <summary>Reads the blog whose root a folder is.</summary>
    protected abstract ForeignBlog Read(BlogFolder folder, RemarkLog remarks);

    // Most generators publish a folder of this name like any other; its author may have meant otherwise.
    private static ForeignDocument WithDraftFolders(ForeignDocument document) =>
        document.HeldBackBy is null && DraftFolders.Find(document.Source) is { } drafts
            ? document with
            {
                HeldBackBy = $"it lies in {drafts}/",
            }
            : document;

    // A folder with nothing else in it is a name; of several languages one owns the files for all.
    private static ForeignDocument WithFolder(
        ForeignDocument document,
        HashSet<ContentPath> owners,
        HashSet<string> folders
    )
    {
        var isShared = document.Language is not null && folders.Contains(document.Source.Folder);
        return document.HasFolder && !isShared && !owners.Contains(document.Source)
            ? document with
            {
                HasFolder = false,
            }
            : document;
    }

    private (BlogFolder Folder, Evidence Evidence)? Best(SourceTree tree)
    {
        (BlogFolder Folder, Evidence Evidence)? best = null;
        foreach (var (folder, depth) in BlogRoots.Of(tree))
        {
            if (Judge(folder) is not { } found)
                continue;
            var evidence = new Evidence(
                Math.Max(1, found.Weight - (PerLevel * depth)),
                folder.Root.Length == 0 ? found.Why : $"{found.Why}, in {folder.Root}/"
            );
            if (best is null || best.Value.Evidence.Weight < evidence.Weight)
                best = (folder, evidence);
        }

        return best;
    }
}
