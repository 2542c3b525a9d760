using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;

namespace Blog.Markdown.LoneAddresses;

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
