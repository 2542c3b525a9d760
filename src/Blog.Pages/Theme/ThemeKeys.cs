using Blog.Data;
using Blog.Pages.Theme.Settings;

namespace Blog.Pages.Theme;

/// <summary>The keys of a theme's <c>theme.yml</c>.</summary>
internal static class ThemeKeys
{
    /// <summary>The keys of <c>copy_table</c>.</summary>
    public static DataKeys CopyTable { get; } =
    [
        new("font", DataType.Text, "sans", "The font family; where it is not installed, the nearest that is."),
        new("code_font", DataType.Text, "monospace", "The font family of code."),
        new("font_size", DataType.WholeNumber(8, 40), "16", "The height of the letters in pixels."),
        new("ink", DataType.TextAs("a colour"), "#1d1b18", "The colour of text."),
        new("paper", DataType.TextAs("a colour"), "#ffffff", "The colour of the background."),
        new("head_paper", DataType.TextAs("a colour"), "#f2f0ea", "The colour behind the head."),
        new("line", DataType.TextAs("a colour"), "#c9c4b8", "The colour of lines."),
        new(
            "max_width",
            DataType.WholeNumber(200, 2000),
            "1000",
            "The largest width of a table in pixels; longer text wraps."
        ),
        new(
            "scale",
            DataType.WholeNumber(1, 4),
            "2",
            "The pixels of the picture for each of these pixels: 2 is sharp on dense screens."
        ),
    ];

    /// <summary>The keys of a directive in <c>directives</c>.</summary>
    public static DataKeys Directive { get; } =
    [
        new(
            "required",
            DataType.Texts,
            "none",
            "The attributes that an author must write; a directive without one of them is an error."
        ),
    ];

    /// <summary>The keys of a setting in <c>settings</c>.</summary>
    public static DataKeys Setting { get; } =
    [
        new("type", DataType.OneOf(SettingKind.Types), "text", "The type of its value."),
        new(
            "default",
            new DataType("a value of that type", new AnyForm()),
            "null",
            "The value when the site sets none."
        ),
        new("description", DataType.Text, "empty", "What the setting changes."),
        new("values", DataType.Texts, "none", "The values of a choice."),
        new("min", DataType.WholeNumber(int.MinValue, int.MaxValue), "none", "The smallest number."),
        new("max", DataType.WholeNumber(int.MinValue, int.MaxValue), "none", "The largest number."),
        new(
            "on",
            DataType.Text,
            "none",
            "The setting with the colour that text of this colour stands on. A contrast below 4.5 to 1 is a warning."
        ),
    ];

    /// <summary>The keys of a place in <c>images</c>.</summary>
    public static DataKeys Images { get; } =
    [
        new(
            "widths",
            DataType.TextsAs("a list of whole numbers"),
            "as for text",
            "The widths in pixels that pictures are made in for this place."
        ),
        new(
            "sizes",
            DataType.TextAs("the attribute sizes of HTML"),
            "as for text",
            "How wide a picture is shown here: (min-width: 45em) 39rem, 100vw."
        ),
    ];

    /// <summary>The keys of the file.</summary>
    public static DataKeys All { get; } =
    [
        new("name", DataType.Text, "the folder's name", "The theme's name as it is shown."),
        new("description", DataType.Text, "empty", "One sentence about the theme."),
        new(
            "extends",
            DataType.Text,
            "none",
            "Another theme, whose files it takes where it has none of its own, such as base."
        ),
        new("author", DataType.Text, "empty", "Who made it."),
        new("license", DataType.Text, "empty", "The licence it is under (SPDX)."),
        new(
            "settings",
            new DataType("a map", new NamedForm(new MapForm(Setting))),
            "none",
            "The settings a site may change, by name."
        ),
        new(
            "directives",
            new DataType("a map", new NamedForm(new MapForm(Directive))),
            "none",
            "What directives require, by the name of the directive."
        ),
        new(
            "images",
            new DataType("a map", new NamedForm(new MapForm(Images))),
            "see themes",
            "The places where pictures stand, by name: text, cover, card, wide, full, large, and others."
        ),
        new(
            "copy_table",
            DataType.Map(CopyTable),
            "none",
            "The look of tables in copies for sites that have no tables."
        ),
    ];
}
