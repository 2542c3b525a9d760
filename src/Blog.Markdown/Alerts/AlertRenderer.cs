using Blog.Markdown.Writing;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace Blog.Markdown.Alerts;

/// <summary>Writes alerts.</summary>
internal sealed class AlertRenderer : MarkdownObjectRenderer<FragmentRenderer, AlertBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, AlertBlock alert)
    {
        var title = AlertKinds.TitleOf(alert.Kind.AsSpan()) ?? throw new InvalidOperationException("The parser lets known kinds through only.");
        renderer.EnsureLine();
        renderer.Write("<div class=\"alert alert-").Write(title.Standard.ToLowerInvariant()).Write("\" role=\"note\"");
        renderer.WritePlace(alert).WriteLine(">");
        renderer.Write("<p class=\"alert-title\">");
        renderer.AddWord(title).WriteLine("</p>");
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(alert);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.EnsureLine().WriteLine("</div>");
    }
}
