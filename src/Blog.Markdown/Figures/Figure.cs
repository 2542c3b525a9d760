using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Figures;

/// <summary>Tells figures from paragraphs.</summary>
internal static class Figure
{
    /// <summary>The images that make a paragraph a figure: one with a title, or several when only the last has one,
    /// which is the caption of all. Empty when it is a paragraph.</summary>
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

        if (!HasTitle(images[^1]))
            return [];
        return IsSequence(paragraph, images) || !images.SkipLast(1).Any(HasTitle) ? images.ToImmutable() : [];
    }

    /// <summary>Whether several images of a paragraph are a figure each: in a directive, such as a gallery, where all
    /// have titles. Elsewhere they may be badges in a line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="images">Its images.</param>
    public static bool IsSequence(ParagraphBlock paragraph, IReadOnlyCollection<LinkInline> images) =>
        images.Count > 1 && paragraph.Parent is CustomContainer && images.All(HasTitle);

    private static bool IsBlank(LiteralInline text) => text.Content.AsSpan().IsWhiteSpace();

    private static bool HasTitle(LinkInline image) => !string.IsNullOrWhiteSpace(image.Title);
}
