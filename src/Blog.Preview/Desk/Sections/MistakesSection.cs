using System.Collections.Immutable;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Sections;

/// <summary>What is wrong with content, settings and theme, broken links apart.</summary>
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
                d.Severity != DiagnosticSeverity.Information && !LinkRules.IsBrokenLink(d)
            ),
        ];
        return mistakes.IsEmpty
            ? null
            : new SectionContent("To mend", DiagnosticList.Of(view, mistakes), mistakes.Length);
    }
}
