using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>
/// Code: its text exactly as it stands at home, without the elements that colour it and the end of its last line. A
/// title becomes a line above it. Lines that only colour marks as added or removed get + and - signs; highlighted lines
/// are reported as lost. The marks of notes stay in the comments; the links between them and the list below go.
/// </summary>
internal sealed class CodeBlocks : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
                element.Name switch
                {
                    "pre" => [Plain(element, place, conversion)],
                    "a" when element.HasClass("code-back") => [],
                    "figure" when element.Children.Any(c => c is HtmlElement { Name: "pre" }) => WithTitle(element),
                    _ => null,
                }
        );

    private static ImmutableArray<HtmlNode> WithTitle(HtmlElement figure)
    {
        var title = figure.Children.OfType<HtmlElement>().FirstOrDefault(c => c.Name == "figcaption");
        ImmutableArray<HtmlNode> rest = [.. figure.Children.Where(c => !ReferenceEquals(c, title))];
        return title is null || Nodes.IsBlank(title.Children)
            ? rest
            : rest.Insert(0, Nodes.BoldParagraph(title.Children));
    }

    private static HtmlElement Plain(HtmlElement pre, string place, Conversion conversion)
    {
        var lines = pre.Descendants().Where(e => e.Name == "span" && e.HasClass("line")).ToList();
        var isCompared = lines.Any(l => l.HasClass("ins") || l.HasClass("del"));
        var language = LanguageOf(pre);
        if (isCompared && language != "diff")
        {
            conversion.Converted(
                place,
                "comparison of code",
                "code with + and - before its "
                    + $"lines{(language.Length > 0 ? $", in 'diff' instead of '{language}'" : "")}"
            );
            return Code(string.Concat(lines.Select(WithSign)), "diff", place, conversion);
        }

        if (pre.Descendants().Any(e => e.Name == "a" && e.HasClass("code-note")))
            conversion.Converted(place, "notes to code", "numbers in comments, and the list below");
        if (lines.Any(l => l.HasClass("hl")))
            conversion.Lost(place, "highlighted lines of code", "the same lines without highlighting");
        if (lines.Any(l => l.Attribute("data-line") is not null))
            conversion.Lost(place, "line numbers of code", "left out");
        return Code(pre.Text, language, place, conversion);
    }

    private static HtmlElement Code(string text, string language, string place, Conversion conversion)
    {
        var code = Nodes.Element("pre", Nodes.Text(text.EndsWith('\n') ? text[..^1] : text));
        if (language.Length == 0)
            return code;
        if (conversion.Traits.CodeLanguages)
            return code.With("data-language", language);
        conversion.Lost(place, $"language of code '{language}'", "code without a language");
        return code;
    }

    private static string WithSign(HtmlElement line) =>
        (
            line.HasClass("ins") ? "+"
            : line.HasClass("del") ? "-"
            : line.Text == "\n" ? ""
            : " "
        ) + line.Text;

    private static string LanguageOf(HtmlElement pre)
    {
        const string Prefix = "language-";
        var names = pre.Descendants().Prepend(pre).SelectMany(e => e.Attribute("class")?.Split(' ') ?? []);
        var language =
            names.FirstOrDefault(n => n.StartsWith(Prefix, StringComparison.Ordinal))?[Prefix.Length..] ?? "";
        return language.All(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '#' or '_' or '.') ? language : "";
    }
}
