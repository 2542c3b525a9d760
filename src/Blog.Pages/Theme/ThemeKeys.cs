using Blog.Data;

namespace Blog.Pages.Theme;

/// <summary>The keys of a theme's <c>theme.yml</c>.</summary>
internal static class ThemeKeys
{
    /// <summary>The keys of the file.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        new("name", "a text", "the folder's name", "The theme's name as it is shown."),
        new("description", "a text", "empty", "One sentence about the theme."),
        new("author", "a text", "empty", "Who made it."),
        new("license", "a text", "empty", "The licence it is under (SPDX)."),
        new("settings", "a map", "none", "The settings a site may change, by name."),
        new("directives", "a map", "none", "What directives require, by the name of the directive."),
        new("copy_table", "a map", "none", "The look of tables in copies for sites that have no tables."),
    ];

    /// <summary>The keys of <c>copy_table</c>.</summary>
    public static IReadOnlyList<DataKey> CopyTable { get; } =
    [
        new("font", "a text", "sans", "The font family; where it is not installed, the nearest that is."),
        new("code_font", "a text", "monospace", "The font family of code."),
        new("font_size", "a whole number from 8 to 40", "16", "The height of the letters in pixels."),
        new("ink", "a colour", "#1d1b18", "The colour of text."),
        new("paper", "a colour", "#ffffff", "The colour of the background."),
        new("head_paper", "a colour", "#f2f0ea", "The colour behind the head."),
        new("line", "a colour", "#c9c4b8", "The colour of lines."),
        new(
            "max_width",
            "a whole number from 200 to 2000",
            "1000",
            "The largest width of a table in pixels; longer text wraps."
        ),
        new(
            "scale",
            "a whole number from 1 to 4",
            "2",
            "The pixels of the picture for each of these pixels: 2 is sharp on dense screens."
        ),
    ];

    /// <summary>The keys of a directive in <c>directives</c>.</summary>
    public static IReadOnlyList<DataKey> Directive { get; } =
    [
        new(
            "required",
            "a list of texts",
            "none",
            "The attributes that an author must write; a directive without one of them is an error."
        ),
    ];

    /// <summary>The keys of a setting in <c>settings</c>.</summary>
    public static IReadOnlyList<DataKey> Setting { get; } =
    [
        new("type", "text, integer, number, boolean, color, url, choice or list", "", "The type of its value."),
        new("default", "a value of that type", "null", "The value when the site sets none."),
        new("description", "a text", "empty", "What the setting changes."),
        new("values", "a list of texts", "none", "The values of a choice."),
    ];
}
