using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Figures;

/// <summary>Tells figures from paragraphs.</summary>
internal static class Figure
{
    /// <summary>The images that make a paragraph a figure or several: one with a title, several when only the last has
    /// one, which is the caption of all, and those of a sequence. Empty when it is a paragraph.</summary>
    public static ImmutableArray<LinkInline> ImagesOf(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LinkInline { IsImage: true })
            return [];
        var images = ImmutableArray.CreateBuilder<LinkInline>();
        foreach (var inline in paragraph.Inline)
        {
            if (inline is LinkInline { IsImage: true } image)
                images.Add(image);
            else if (inline is not LineBreakInline && !(inline is LiteralInline text && IsBlank(text)))
                return [];
        }

        return IsSequence(paragraph, images) || (HasTitle(images[^1]) && !images.SkipLast(1).Any(HasTitle))
            ? images.ToImmutable()
            : [];
    }

    /// <summary>Whether several images of a paragraph are a figure each: in a directive, such as a gallery, where
    /// another than the last has a title. Elsewhere they may be badges in a line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="images">Its images.</param>
    public static bool IsSequence(ParagraphBlock paragraph, IReadOnlyCollection<LinkInline> images) =>
        paragraph.Parent is CustomContainer && images.SkipLast(1).Any(HasTitle);

    private static bool IsBlank(LiteralInline text) => text.Content.AsSpan().IsWhiteSpace();

    /// <summary>Whether an image has a title.</summary>
    public static bool HasTitle(LinkInline image) => !string.IsNullOrWhiteSpace(image.Title);
}
