using System.Collections.Immutable;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Sections;

/// <summary>Links, anchors and images that lead nowhere.</summary>
internal sealed class BrokenLinksSection : IDeskSection
{
    private static readonly ImmutableArray<string> Rules =
    [
        DiagnosticCatalogue.BrokenLink.Id,
        DiagnosticCatalogue.MissingAnchor.Id,
        DiagnosticCatalogue.MissingImage.Id,
        DiagnosticCatalogue.LinkToUnpublished.Id,
        DiagnosticCatalogue.UnknownPost.Id,
    ];

    /// <inheritdoc/>
    public string Id => "links";

    /// <summary>Whether a diagnostic is listed here, and not among the mistakes.</summary>
    public static bool Lists(Diagnostic diagnostic) => Rules.Contains(diagnostic.Id);

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        ImmutableArray<Diagnostic> links = [.. view.State.Diagnostics.Where(Lists)];
        return links.IsEmpty ? null : new SectionContent("Broken links", DiagnosticList.Of(view, links), links.Length);
    }
}
