using Blog.Text;

namespace Blog.Data.Headers;

/// <summary>Finds front matter by its lines alone.</summary>
public static class FrontMatterFinder
{
    /// <summary>The place of the front matter, or of what looks like it; null when the document has none.</summary>
    public static FrontMatterBlock? Find(string text)
    {
        var first = TextLine.At(text, text.StartsWith('\uFEFF') ? 1 : 0);
        var opening = HeaderStart.SkipTo(text, first);
        if (FrontMatterFence.Of(text, opening) is { } fence)
        {
            var block = Fenced(text, opening, fence);
            return HeaderStart.IsHeader(text, block, isFirst: opening == first) ? block : null;
        }

        if (JsonBlock.Find(text, opening) is { } json)
            return json;
        return UnopenedFrontMatter.IsKeyLine(text.AsSpan(first.Start, first.End - first.Start))
            ? UnopenedFrontMatter.Find(text, first) ?? HeaderLines.Find(text, first)
            : null;
    }

    private static FrontMatterBlock Fenced(string text, TextLine opening, FrontMatterFence fence)
    {
        var openingSpan = SourceSpan.FromBounds(opening.Start, opening.End);
        var firstBlank = (TextLine?)null;
        for (var line = opening; line.Next < text.Length; )
        {
            line = TextLine.At(text, line.Next);
            if (fence.IsClosedBy(text, line))
            {
                var content = SourceSpan.FromBounds(opening.Next, line.Start);
                return new FrontMatterBlock(
                    fence.FormOf(text, content),
                    openingSpan,
                    content,
                    line.Next,
                    IsClosed: true
                );
            }

            if (firstBlank is null && line.IsBlank(text))
                firstBlank = line;
        }

        var end = firstBlank?.Start ?? text.Length;
        var rest = SourceSpan.FromBounds(opening.Next, Math.Max(opening.Next, end));
        return new FrontMatterBlock(
            fence.FormOf(text, rest),
            openingSpan,
            rest,
            firstBlank?.Next ?? text.Length,
            IsClosed: false
        );
    }
}
