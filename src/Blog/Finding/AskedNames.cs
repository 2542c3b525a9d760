using Blog.Model;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Finding;

/// <summary>A name from the command line, read as each kind of name that it may be.</summary>
/// <param name="site">The site's root.</param>
/// <param name="workingFolder">The folder that the command was started in.</param>
/// <param name="asked">The name as the user wrote it.</param>
internal sealed class AskedNames(SiteFolder site, string workingFolder, string asked)
{
    /// <summary>The name as the user wrote it.</summary>
    public string Asked { get; } = asked;

    /// <summary>The name read as a path from the working folder, from the root and from <c>content/</c>; each below the
    /// root.</summary>
    public IEnumerable<string> Paths
    {
        get
        {
            var fromHere = site.RelativePathOf(Path.GetFullPath(Asked, workingFolder));
            var fromRoot = ContentPath.Resolve("", Asked)?.Value;
            return new[] { fromHere, fromRoot, fromRoot is null ? null : "content/" + fromRoot }
                .OfType<string>()
                .Where(p => p.Length > 0);
        }
    }

    /// <summary><see cref="Paths"/> as files.</summary>
    public IEnumerable<ContentPath> Files => Paths.Select(p => new ContentPath(p));

    /// <summary>The name read as an address of the site, without query and fragment; null when it is not an address, or
    /// one of another site.</summary>
    public Permalink? AddressAt(BaseUrl home) =>
        Asked.StartsWith('/') || Asked.Contains("://", StringComparison.Ordinal)
            ? home.PermalinkOf(Asked.Split('?', '#')[0])
            : null;
}
