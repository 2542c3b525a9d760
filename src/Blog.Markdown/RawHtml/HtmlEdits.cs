using Markdig.Syntax;

namespace Blog.Markdown.RawHtml;

/// <summary>The changes to the HTML of a document's nodes, kept with the nodes until they are written.</summary>
internal static class HtmlEdits
{
    private static readonly object _key = new();

    /// <summary>Adds a change to a node's HTML.</summary>
    public static void Add(MarkdownObject node, HtmlEdit edit)
    {
        if (node.GetData(_key) is List<HtmlEdit> edits)
            edits.Add(edit);
        else
            node.SetData(_key, new List<HtmlEdit> { edit });
    }

    /// <summary>A node's HTML as it is written.</summary>
    public static HtmlPiece Applied(MarkdownObject node, HtmlPiece piece) =>
        node.GetData(_key) is List<HtmlEdit> edits ? piece.With([.. edits.OrderBy(e => e.Start)]) : piece;
}

/// <summary>A change to a piece of HTML that keeps it from breaking the page around it.</summary>
/// <param name="Start">Where it starts in the piece.</param>
/// <param name="Length">How much of the piece goes away.</param>
/// <param name="Text">The replacement.</param>
internal readonly record struct HtmlEdit(int Start, int Length, string Text);
