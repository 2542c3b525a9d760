using Blog.Markdown.Reading;
using Blog.Markdown.Templates;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Reports links and images that are text because of a space in their address: <c>[a](my
/// file.pdf)</c>.</summary>
internal sealed class SpacedAddressesFeature : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        MeantText? meant = null;
        foreach (var block in document.Blocks<LeafBlock>())
        {
            if (block.Inline is null || !MayHold(block, renderer.Body))
                continue;
            meant ??= MeantText.Of(document);
            var start = Math.Clamp(block.Span.Start, 0, renderer.Body.Text.Length);
            var end = Math.Clamp(block.Span.End + 1, start, renderer.Body.Text.Length);
            var links = Links(block).ToHashSet();
            var written = renderer.Body.Text[start..end];
            var text = meant.Blanked(block, written, start);
            foreach (var found in SpacedAddress.Find(text, written).Where(f => !links.Contains(start + f.AddressStart)))
                Report(found, start, renderer);
        }
    }

    private static bool MayHold(LeafBlock block, Body body)
    {
        var start = Math.Clamp(block.Span.Start, 0, body.Text.Length);
        var length = Math.Clamp(block.Span.End + 1, start, body.Text.Length) - start;
        return body.Text.AsSpan(start, length).Contains("](", StringComparison.Ordinal);
    }

    // Where addresses start behind the text of a link. A bare address is a link by itself.
    private static IEnumerable<int> Links(LeafBlock block) =>
        block
            .Inline!.Inlines<LinkInline>()
            .Where(l => !l.UrlSpan.IsEmpty && l.UrlSpan.Start > l.Span.Start)
            .Select(l => l.UrlSpan.Start);

    private static void Report(SpacedAddress found, int start, FragmentRenderer renderer)
    {
        var written = renderer.Body.Text[(start + found.Start)..(start + found.End)];
        var address = renderer.Body.Text[(start + found.AddressStart)..(start + found.AddressEnd)];
        var place = renderer.Body.Source.At(renderer.Body.InFile(start + found.AddressStart, start + found.AddressEnd));
        var diagnostic = DiagnosticCatalogue.SpacedAddress.At(place, written, found.IsImage ? "an image" : "a link");
        renderer.Report(diagnostic with { Suggestion = $"<{address}>" });
    }
}
