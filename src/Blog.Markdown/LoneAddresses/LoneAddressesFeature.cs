using Blog.Markdown.Directives;
using Blog.Markdown.Fragments;
using Blog.Markdown.Links;
using Blog.Markdown.Writing;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.LoneAddresses;

/// <summary>
/// An address alone in its paragraph stands for a directive. Paragraphs of the document itself and of other directives
/// count; those of lists, quotes, alerts, tables and footnotes stay links, and so does a link that has a text or
/// attributes of its own.
/// </summary>
/// <param name="directive">The directive, and the schemes of addresses that stand for it.</param>
internal sealed class LoneAddressesFeature(LoneAddressDirective directive) : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer) => Replace(document, renderer);

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) =>
        renderers.Insert(0, new LoneAddressRenderer(directive.Name));

    private void Replace(ContainerBlock container, FragmentRenderer renderer)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ParagraphBlock paragraph && AddressOf(paragraph, renderer.Body) is { } found)
                container[i] = found;
            else if (container[i] is CustomContainer inner && !DirectiveReader.IsNamed(inner, directive.Name))
                Replace(inner, renderer);
        }
    }

    private LoneAddress? AddressOf(ParagraphBlock paragraph, Body body)
    {
        if (
            paragraph.TryGetAttributes() is not null
            || paragraph.Inline is not { FirstChild: { } only } inline
            || inline.LastChild != only
            || only.TryGetAttributes() is not null
        )
            return null;
        var found = only switch
        {
            AutolinkInline { IsEmail: false } link => new LoneAddress(
                link.Url,
                body.InFile(link.Span.Start + 1, link.Span.End)
            ),
            LinkInline { IsAutoLink: true, Url: { } url } link => new LoneAddress(url, LinkPlace.Of(link, body)),
            _ => null,
        };
        if (found is null || !HasScheme(found.Address) || !IsWritten(found, body))
            return null;
        (found.Span, found.Line, found.Column) = (paragraph.Span, paragraph.Line, paragraph.Column);
        return found;
    }

    private static bool IsWritten(LoneAddress found, Body body)
    {
        var written = body.Source.Text.Substring(found.Place.Start, found.Place.Length);
        return written == found.Address || HtmlHelper.Unescape(written, removeBackSlash: false) == found.Address;
    }

    private bool HasScheme(string address) =>
        address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && directive.Schemes.Contains(address[..colon], StringComparer.OrdinalIgnoreCase);
}

/// <summary>Leaves a hole for the directive that an address alone stands for, as if it were written out.</summary>
/// <param name="directive">The name of the directive.</param>
internal sealed class LoneAddressRenderer(string directive) : MarkdownObjectRenderer<FragmentRenderer, LoneAddress>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, LoneAddress block)
    {
        renderer.EnsureLine();
        renderer.AddHole(
            new DirectiveHole(
                renderer.Offset,
                directive,
                block.Place,
                [new DirectiveAttribute(DirectiveAttribute.Address, block.Address, block.Place)],
                HtmlFragment.Empty
            )
            {
                Place = renderer.PlaceOf(block),
            }
        );
    }
}
