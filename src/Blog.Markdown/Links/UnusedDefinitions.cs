using Blog.Markdown.Writing;
using Blog.Text;

namespace Blog.Markdown.Links;

/// <summary>Reports unused definitions together, at the first of them: imported posts often have long lists of unused
/// addresses.</summary>
internal static class UnusedDefinitions
{
    private const int MostNamed = 5;

    /// <summary>Reports these; does nothing when there are none.</summary>
    public static void Report(IReadOnlyList<(string Shown, SourceSpan Place)> unused, FragmentRenderer renderer)
    {
        if (unused.Count == 0)
            return;
        var others = string.Join("', '", unused.Skip(1).Take(MostNamed).Select(d => d.Shown));
        others = others.Length == 0 ? "" : $"; the same for '{others}'";
        others += unused.Count - 1 > MostNamed ? $" and {unused.Count - 1 - MostNamed} more" : "";
        renderer.Report(DiagnosticCatalogue.UnusedDefinition, unused[0].Place, unused[0].Shown, others);
    }
}
