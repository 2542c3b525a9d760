using System.Collections.Immutable;
using Blog.Markdown.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>
/// The text of a document that stands within certain elements of the author's own HTML: code, scripts, formulas,
/// drawings.
/// </summary>
internal sealed class VerbatimText
{
    private readonly HashSet<Inline> _nodes = [];

    private VerbatimText() { }

    /// <summary>The elements whose text is never changed: code and keys, text for programs, formulas and
    /// drawings.</summary>
    public static ImmutableArray<string> UnchangedElements { get; } =
    ["code", "kbd", "samp", "var", "tt", "pre", "script", "style", "textarea", "title", "xmp", "math", "svg"];

    /// <summary>The elements in whose text no address becomes a link: these, and those that may hold no link.</summary>
    public static ImmutableArray<string> UnlinkedElements { get; } = [.. UnchangedElements, "a", "button"];

    /// <summary>Whether a node stands within such an element.</summary>
    public bool Contains(Inline node) => _nodes.Contains(node);

    /// <summary>The text within elements of these names.</summary>
    /// <remarks>An element that is opened within a paragraph ends with the paragraph at the latest, so a forgotten end
    /// tag has no effect beyond it; one that is opened by a block of HTML counts when it is closed somewhere.</remarks>
    public static VerbatimText Of(MarkdownDocument document, ImmutableArray<string> names)
    {
        var found = new VerbatimText();
        var tags = VerbatimTag.In(document, names).ToList();
        var closings = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].IsEnd)
                closings[tags[i].Name] = i;
        }

        if (tags.Count > 0)
            found.AddAll(document, tags, closings);
        return found;
    }

    private void AddAll(MarkdownDocument document, List<VerbatimTag> tags, Dictionary<string, int> closings)
    {
        var next = 0;
        OpenElement? open = null;
        foreach (var block in document.Blocks<LeafBlock>())
        {
            if (open is { IsOfBlock: false })
                open = null;
            foreach (var node in Nodes(block))
            {
                for (; next < tags.Count && tags[next].Node == node; next++)
                    open = After(open, tags[next], closings.GetValueOrDefault(tags[next].Name, -1) > next);
                if (open is not null && node is Inline inline)
                    _nodes.Add(inline);
            }
        }
    }

    private static List<MarkdownObject> Nodes(LeafBlock block) =>
        block is HtmlBlock ? [block] : block.Inline?.Nodes() ?? [];

    private static OpenElement? After(OpenElement? open, VerbatimTag tag, bool isClosedLater)
    {
        if (open is null && !tag.IsEnd && (tag.Node is HtmlInline || isClosedLater))
            return new OpenElement(tag.Name, 1, tag.Node is HtmlBlock);
        if (open is null || open.Name != tag.Name)
            return open;
        var depth = open.Depth + (tag.IsEnd ? -1 : 1);
        return depth == 0 ? null : open with { Depth = depth };
    }

    private sealed record OpenElement(string Name, int Depth, bool IsOfBlock);
}
