using Blog.Model;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Commands;

/// <summary>What somebody asks about, read as each kind of name it may be.</summary>
/// <param name="site">The site's root.</param>
/// <param name="workingFolder">The folder the command was given in.</param>
/// <param name="asked">What was written.</param>
internal sealed class AskedNames(SiteFolder site, string workingFolder, string asked)
{
    /// <summary>What was written.</summary>
    public string Asked { get; } = asked;

    /// <summary>The paths below the root that may be meant: as seen from the working folder, from the root and from
    /// <c>content/</c>.</summary>
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

    /// <summary>The same as files.</summary>
    public IEnumerable<ContentPath> Files => Paths.Select(p => new ContentPath(p));

    /// <summary>The place on a site that is meant, without query and fragment; null when no address was written, or one
    /// of another site.</summary>
    public Permalink? AddressAt(BaseUrl home) =>
        Asked.StartsWith('/') || Asked.Contains("://", StringComparison.Ordinal)
            ? home.PermalinkOf(Asked.Split('?', '#')[0])
            : null;
}
