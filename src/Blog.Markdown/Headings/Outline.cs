using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Markdown.Reading;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Blog.Markdown.Headings;

/// <summary>Builds the outline of a document from its headings, each below the nearest one before it of a higher
/// level.</summary>
internal static class Outline
{
    /// <summary>The outline. Headings in quotes and lists are not sections of the document; those in directives
    /// are.</summary>
    public static ImmutableArray<OutlineHeading> Of(MarkdownDocument document)
    {
        var headings = document
            .Blocks<HeadingBlock>()
            .Where(IsSection)
            .Select(h => new OutlineHeading(h.Level, h.GetAttributes().Id ?? "", OutlineText.Of(h.Inline), []));
        return Of([.. headings]);
    }

    /// <summary>The outline of headings that stand one after another.</summary>
    public static ImmutableArray<OutlineHeading> Of(ImmutableArray<OutlineHeading> headings)
    {
        var next = 0;
        return Build(headings, ref next, above: 0);
    }

    private static ImmutableArray<OutlineHeading> Build(
        ImmutableArray<OutlineHeading> headings,
        ref int next,
        int above
    )
    {
        var siblings = ImmutableArray.CreateBuilder<OutlineHeading>();
        while (next < headings.Length && headings[next].Level > above)
        {
            var heading = headings[next++];
            var children = Build(headings, ref next, heading.Level);
            siblings.Add(heading with { Children = children });
        }

        return siblings.ToImmutable();
    }

    private static bool IsSection(HeadingBlock heading)
    {
        var parent = heading.Parent;
        while (parent is CustomContainer)
            parent = parent.Parent;
        return parent is MarkdownDocument;
    }
}
