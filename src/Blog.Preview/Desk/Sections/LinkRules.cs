using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Desk.Sections;

/// <summary>Which mistakes are broken links.</summary>
internal static class LinkRules
{
    private static readonly ImmutableArray<string> Ids =
    [
        DiagnosticCatalogue.BrokenLink.Id,
        DiagnosticCatalogue.MissingAnchor.Id,
        DiagnosticCatalogue.MissingImage.Id,
        DiagnosticCatalogue.LinkToUnpublished.Id,
        DiagnosticCatalogue.UnknownPost.Id,
    ];

    /// <summary>Whether something is linked to that is not there.</summary>
    public static bool IsBrokenLink(Diagnostic diagnostic) => Ids.Contains(diagnostic.Id);
}
