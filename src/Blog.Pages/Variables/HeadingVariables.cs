using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of a heading in <c>post.toc</c>.</summary>
internal static class HeadingVariables
{
    public static ThemeType<OutlineHeading> Type { get; } =
        new(
            "heading",
            "A heading in the outline of a post.",
            [
                new("level", "number", "1 to 6.", "2", h => h.Level),
                new("id", "text", "The id that links lead to.", "groups-and-datasets", h => h.Id),
                new("title", "html", "The heading's text.", "Groups and datasets", h => new HtmlValue(h.Html)),
                new(
                    "children",
                    "list of headings",
                    "The headings below it.",
                    "[]",
                    h => Of(h.Children, "heading:" + h.Id)
                ),
            ]
        );

    public static ThemeList Of(PostView view) => Of(view.Document.Body.Outline, "toc:" + view.Document.Source);

    private static ThemeList Of(ImmutableArray<OutlineHeading> headings, string identity) =>
        new([.. headings.Select(h => Type.Wrap(h, $"{identity}#{h.Id}"))]);
}
