using System.Collections.Immutable;

namespace Blog.Text;

/// <summary>Every kind of mistake the program knows, with its cause and its cure. An id is never reused.</summary>
/// <remarks>Each section has a file: its rules, and the list of them.</remarks>
public static partial class DiagnosticCatalogue
{
    /// <summary>All of them, by id.</summary>
    // Made when it is asked for: in which order the parts of a type set their fields is not said.
    public static ImmutableArray<DiagnosticRule> All => [.. Sections.OrderBy(r => r.Id, StringComparer.Ordinal)];

    private static DiagnosticRule[] Sections =>
        [
            .. FilesRules,
            .. DataRules,
            .. SettingsRules,
            .. FrontMatterRules,
            .. SeriesAndTagsRules,
            .. MarkdownRules,
            .. CodeRules,
            .. DiagramsRules,
            .. LinksRules,
            .. ThemesRules,
            .. PublishingRules,
            .. CrossPostsRules,
            .. NewslettersRules,
            .. ReviewsRules,
            .. MathRules,
        ];

    /// <summary>The kind with this id, in any case, or null.</summary>
    public static DiagnosticRule? Find(string id) =>
        All.FirstOrDefault(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static DiagnosticRule Error(string id, string message, string cause, string cure) =>
        new(id, DiagnosticSeverity.Error, message, cause, cure);

    private static DiagnosticRule Warning(string id, string message, string cause, string cure) =>
        new(id, DiagnosticSeverity.Warning, message, cause, cure);

    private static DiagnosticRule Information(string id, string message, string cause, string cure) =>
        new(id, DiagnosticSeverity.Information, message, cause, cure);
}
