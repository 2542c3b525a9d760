using Blog.Markdown.Writing;
using Blog.Text;

namespace Blog.Markdown.Links;

/// <summary>
/// Reports definitions that nothing uses, together at the first of them: lists of addresses that nothing uses any more
/// come along with posts from elsewhere.
/// </summary>
internal static class UnusedDefinitions
{
    private const int MostNamed = 5;

    /// <summary>Reports some; nothing for none.</summary>
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
