using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Figures;

/// <summary>Tells figures from paragraphs.</summary>
internal static class Figure
{
    /// <summary>The image that makes a paragraph a figure; null when it is a paragraph.</summary>
    public static LinkInline? ImageOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image }
        && !string.IsNullOrWhiteSpace(image.Title)
            ? image
            : null;
}
