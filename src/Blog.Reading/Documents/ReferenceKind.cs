using System.Collections.Immutable;
using Blog.Data;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>A kind of reference in documents, as <c>links</c> in <c>content/site.yml</c> names it.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Description">The references of this kind, in one or two sentences.</param>
/// <param name="Rules">The ids of the diagnostics about them.</param>
public sealed record ReferenceKind(string Key, string Description, ImmutableArray<string> Rules)
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<ReferenceKind> All { get; } =
    [
        Kind(
            "internal",
            "Links to a page, post or file of the site that does not exist, in the menu too. They are published as "
                + "they are written, and readers who follow one find nothing.",
            DiagnosticCatalogue.BrokenLink,
            DiagnosticCatalogue.UnknownPost
        ),
        Kind(
            "anchors",
            "Links to a part of a page, #part, that the page does not have.",
            DiagnosticCatalogue.MissingAnchor
        ),
        Kind("images", "Images that are not there.", DiagnosticCatalogue.MissingImage),
        Kind(
            "unpublished",
            "Links to drafts, to posts that are dated in the future or have expired, and to files that are left out "
                + "of the site. None of these is published because of it.",
            DiagnosticCatalogue.LinkToUnpublished,
            DiagnosticCatalogue.LinkToLeftOut
        ),
        Kind(
            "includes",
            "Files to include, and regions of them, that do not exist or are not published. Readers see nothing in "
                + "their place.",
            DiagnosticCatalogue.MissingInclude,
            DiagnosticCatalogue.MissingRegion,
            DiagnosticCatalogue.IncludeOfUnpublished
        ),
        Kind(
            "cards",
            "Addresses alone in their paragraph for which there is no card.",
            DiagnosticCatalogue.LinkWithoutCard
        ),
    ];

    /// <summary>The keys of <c>links</c>.</summary>
    public static DataKeys Keys { get; } =
    [
        .. All.Select(k => new DataKey(
            k.Key,
            DataType.OneOf(ReferenceLevels.Words),
            DiagnosticRule.WordOf(DiagnosticCatalogue.Find(k.Rules[0])!.Severity),
            k.Description
        )),
    ];

    /// <summary>The kind of reference that diagnostics of an id are about; null for none.</summary>
    public static ReferenceKind? Of(string id) => All.FirstOrDefault(k => k.Rules.Contains(id));

    private static ReferenceKind Kind(string key, string description, params ReadOnlySpan<DiagnosticRule> rules)
    {
        var ids = ImmutableArray.CreateBuilder<string>(rules.Length);
        foreach (var rule in rules)
            ids.Add(rule.Id);
        return new ReferenceKind(key, description, ids.MoveToImmutable());
    }
}
