using System.Collections.Immutable;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Sections;

/// <summary>Links, anchors and images that lead nowhere.</summary>
internal sealed class BrokenLinksSection : IDeskSection
{
    /// <inheritdoc/>
    public string Id => "links";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        ImmutableArray<Diagnostic> links = [.. view.State.Diagnostics.Where(LinkRules.IsBrokenLink)];
        return links.IsEmpty ? null : new SectionContent("Broken links", DiagnosticList.Of(view, links), links.Length);
    }
}
