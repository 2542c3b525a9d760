using System.Collections.Immutable;
using System.Globalization;
using Blog.Text;
using Blog.Theming.Rendering;
using Blog.Theming.Values;

namespace Blog.Theming.Functions;

/// <summary>The functions whose results are HTML, and the one that strips HTML.</summary>
internal static class HtmlFunctionSet
{
    internal static ImmutableArray<ThemeFunction> All { get; } =
    [
        Define("raw", "raw \"<br>\"", "Marks text as HTML, to be written as it is.", text => new HtmlValue(text)),
        Define(
            "html.escape",
            "html.escape \"a < b\"",
            "Escapes text now, so that it can be joined to HTML.",
            text => new HtmlValue(HtmlEscape.Of(text))
        ),
        Define(
            "html.newline_to_br",
            "html.newline_to_br text",
            "Escapes text and writes a line break for each line end.",
            text => new HtmlValue(WithBreaks(text))
        ),
        Define(
            "html.strip",
            "html.strip post.content",
            "The text of HTML without tags and comments, its character references resolved.",
            StrippedHtml.Of
        ),
    ];

    private static ThemeFunction Define(string name, string signature, string description, Func<string, object> give) =>
        new(
            name,
            signature,
            description,
            1,
            1,
            arguments =>
                arguments[0] is ThemeObject or ThemeList
                    ? new ThemeFunctionResult(null, DiagnosticCatalogue.TemplateFailure, [$"'{name}' takes text."])
                    : new ThemeFunctionResult(give(Convert.ToString(arguments[0], CultureInfo.InvariantCulture) ?? ""))
        );

    private static string WithBreaks(string text) =>
        HtmlEscape.Of(text.ReplaceLineEndings("\n")).Replace("\n", "<br>\n", StringComparison.Ordinal);
}
