using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of <c>copy</c>.</summary>
internal static class CopyVariables
{
    public static ThemeType<CopyView> Type { get; } =
        new(
            "copy",
            "The copy of a post that is being made for another site.",
            [
                new("target", "text", "The other site's key.", "medium", c => c.Target.Key.Value),
                new("name", "text", "The other site as readers know it.", "Medium", c => c.Target.Name),
                new(
                    "canonical_url",
                    "text",
                    "The whole address of the original.",
                    "https://example.org/blog/posts/hdf5/",
                    c => c.HomeOf(c.Document)
                ),
                new(
                    "home_name",
                    "text",
                    "The name of this site's host, without www.",
                    "example.org",
                    c => HomeName(c.Site.BaseUrl.Host)
                ),
                new(
                    "home_url",
                    "text",
                    "The whole address of this site's home page.",
                    "https://example.org/blog/",
                    c => c.Site.BaseUrl.Home
                ),
                new(
                    "series_title",
                    "text or null",
                    "The title of the series it is part of.",
                    "Object-Oriented Programming",
                    c => c.Series?.Series.Title
                ),
                new(
                    "parts",
                    "list of copied parts",
                    "The parts of its series in order; empty for a post of none.",
                    "[part]",
                    Parts
                ),
            ]
        );

    private static string HomeName(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static ThemeList Parts(CopyView view) =>
        new([
            .. (view.Series?.Parts ?? []).Select(p =>
                CopyPartVariables.Type.Wrap(
                    (view, p),
                    $"copied-part:{view.Target.Key}:{view.Series!.Series.Slug}#{p.Number}"
                )
            ),
        ]);
}
