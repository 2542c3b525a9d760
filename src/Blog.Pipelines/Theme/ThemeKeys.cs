using Blog.Data;

namespace Blog.Pipelines.Theme;

/// <summary>The keys of a theme's <c>theme.yml</c>.</summary>
public static class ThemeKeys
{
    /// <summary>The keys of the file.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        new("name", "a text", "the folder's name", "The theme's name as it is shown."),
        new("description", "a text", "empty", "One sentence about the theme."),
        new("author", "a text", "empty", "Who made it."),
        new("license", "a text", "empty", "The licence it is under (SPDX)."),
        new("settings", "a map", "none", "The settings a site may change, by name."),
        new("directives", "a map", "none", "What directives cannot do without, by name."),
    ];

    /// <summary>The keys of what a theme says of a directive.</summary>
    public static IReadOnlyList<DataKey> Directive { get; } =
    [
        new("required", "a list of texts", "none", "The attributes that an author must write; a directive without one of them is an error."),
    ];

    /// <summary>The keys of a setting that a theme declares.</summary>
    public static IReadOnlyList<DataKey> Setting { get; } =
    [
        new("type", "text, integer, number, boolean, color, url, choice or list", "", "The type of its value."),
        new("default", "a value of that type", "null", "What holds when the site says nothing."),
        new("description", "a text", "empty", "What the setting changes."),
        new("values", "a list of texts", "none", "The values of a choice."),
    ];
}
