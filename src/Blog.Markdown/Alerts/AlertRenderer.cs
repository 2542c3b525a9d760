using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace Blog.Markdown.Alerts;

/// <summary>Writes alerts.</summary>
internal sealed class AlertRenderer : MarkdownObjectRenderer<FragmentRenderer, AlertBlock>
{
    private const string TitleStart = "<p class=\"alert-title\">";

    /// <summary>The HTML of an alert of a kind up to where its title goes.</summary>
    public static string StartOf(Word kind) =>
        $"<div class=\"alert alert-{kind.Standard.ToLowerInvariant()}\" role=\"note\">\n{TitleStart}";

    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, AlertBlock alert)
    {
        var title =
            AlertKinds.TitleOf(alert.Kind.AsSpan())
            ?? throw new InvalidOperationException("The parser lets known kinds through only.");
        renderer.EnsureLine();
        renderer.Write("<div class=\"alert alert-").Write(title.Standard.ToLowerInvariant()).Write("\" role=\"note\"");
        renderer.WritePlace(alert).WriteLine(">");
        renderer.Write(TitleStart);
        renderer.AddWord(title).WriteLine("</p>");
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(alert);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.EnsureLine().WriteLine("</div>");
    }
}
