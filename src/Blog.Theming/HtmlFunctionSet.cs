using System.Collections.Immutable;

namespace Blog.Theming;

/// <summary>The functions whose results are HTML, and the one that takes HTML away.</summary>
internal static class HtmlFunctionSet
{
    internal static ImmutableArray<ThemeFunction> All { get; } =
    [
        new("raw", "raw \"<br>\"", "Marks text as HTML, to be written as it is.", 1, 1, a => Html(Text(a[0]))),
        new("html.escape", "html.escape \"a < b\"", "Escapes text now, so that it can be joined to HTML.", 1, 1, a => Html(HtmlEscape.Of(Text(a[0])))),
        new("html.newline_to_br", "html.newline_to_br text", "Escapes text and writes a line break for each line end.", 1, 1, a => Html(WithBreaks(a[0]))),
        new("html.strip", "html.strip post.content", "The text of HTML without tags and comments, its character references resolved.", 1, 1, a => new(HtmlText.Of(Text(a[0])))),
    ];

    private static ThemeFunctionResult Html(string html) => new(new Html(html));

    private static string WithBreaks(object? text) => HtmlEscape.Of(Text(text).ReplaceLineEndings("\n")).Replace("\n", "<br>\n", StringComparison.Ordinal);

    private static string Text(object? value) => value switch
    {
        null => "",
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
