using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Excerpts;

/// <summary>The excerpt of a document ends at a line <c>&lt;!-- more --&gt;</c> outside of all lists, quotes and
/// directives.</summary>
internal sealed class ExcerptsFeature : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is HtmlBlock { Type: HtmlBlockType.Comment } comment && IsMark(comment))
                document[i] = new ExcerptMark { Span = comment.Span };
        }
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Add(new ExcerptMarkRenderer());

    /// <summary>Whether a line is the mark, and nothing else.</summary>
    public static bool IsMark(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.StartsWith("<!--")
            && text.EndsWith("-->")
            && text.Length >= 7
            && text[4..^3].Trim().Equals("more", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMark(HtmlBlock comment) => IsMark(comment.Lines.ToString());
}
