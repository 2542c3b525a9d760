using System.Collections.Immutable;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Sections;

/// <summary>The diagnostics of content, settings and theme, except broken links.</summary>
internal sealed class MistakesSection : IDeskSection
{
    /// <inheritdoc/>
    public string Id => "mistakes";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        ImmutableArray<Diagnostic> mistakes =
        [
            .. view.State.Diagnostics.Where(d =>
                d.Severity != DiagnosticSeverity.Information && !BrokenLinksSection.Lists(d)
            ),
        ];
        return mistakes.IsEmpty
            ? null
            : new SectionContent("To mend", DiagnosticList.Of(view, mistakes), mistakes.Length);
    }
}
