using Blog.Pages;
using Blog.Reading;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Commands;

/// <summary>A site that a command works on.</summary>
/// <param name="Folder">Its root.</param>
/// <param name="Content">Its files.</param>
/// <param name="Request">What it is made from.</param>
internal sealed record OpenedSite(SiteFolder Folder, DiskContentStore Content, BuildRequest Request)
{
    /// <summary>Makes the map of the site; what the disk did not give is among its diagnostics.</summary>
    public Site Make(Generator generator)
    {
        var site = generator.Build(Request);
        return Content.Problems.IsEmpty
            ? site
            : site with
            {
                Diagnostics = DiagnosticOrder.Sorted(site.Diagnostics.Concat(Content.Problems)),
            };
    }
}
