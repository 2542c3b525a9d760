using System.Collections.Immutable;
using Blog.Text;
using Blog.Theming.Values;

namespace Blog.Theming.Tests;

/// <summary>Functions as the pipelines give them.</summary>
public static class TestFunctions
{
    public static ImmutableArray<ThemeFunction> All { get; } =
    [
        new("url", "url \"/tags/\"", "The path below the base path.", 1, 1, a => new("/blog" + a[0])),
        new("icon", "icon \"rss\"", "An icon as HTML.", 1, 1, a => new(new HtmlValue($"<svg id=\"{a[0]}\"/>")))
        {
            IsRecorded = true,
        },
        new(
            "asset",
            "asset \"css/paper.css\"",
            "An asset.",
            1,
            1,
            a =>
                a[0] is "css/paper.css"
                    ? new(
                        new ThemeMap(
                            "asset:css/paper.css",
                            new Dictionary<string, object?> { ["url"] = "/assets/css/paper.1.css" },
                            isStrict: true
                        )
                    )
                    : new(null, DiagnosticCatalogue.UnknownAsset, [a[0]!]) { Suggestion = "css/paper.css" }
        ),
        new(
            "kinds",
            "kinds 1 \"a\"",
            "The types of its arguments.",
            0,
            9,
            a => new(string.Join(' ', a.Select(v => v?.GetType().Name ?? "null")))
        ),
    ];
}
