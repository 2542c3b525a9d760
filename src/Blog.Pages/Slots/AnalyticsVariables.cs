using Blog.Theming.Values;

namespace Blog.Pages.Slots;

/// <summary>The members of <c>site.analytics</c>.</summary>
internal static class AnalyticsVariables
{
    public static ThemeType<AnalyticsView> Type { get; } =
        new(
            "analytics",
            "What counts the visits of the site.",
            [
                new("name", "text", "The name of the program.", "Plausible", a => a.Name),
                new("host", "text", "The server that learns of visits.", "plausible.io", a => a.Host),
                new(
                    "asks_first",
                    "true or false",
                    "Whether nothing is loaded before a reader agrees.",
                    "false",
                    a => a.Settings.AsksFirst
                ),
                new("options", "text", "What js/analytics.js needs (JSON).", "{…}", a => a.Options()),
            ]
        );
}
