using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// Code as it is shown: without the elements that colour it, with a line end for each break, in the language that any
/// of the usual highlighters has.
/// </summary>
internal static partial class HomeCode
{
    private static readonly ImmutableArray<string> Attributes = ["data-language", "data-lang", "lang"];
    private static readonly ImmutableArray<string> NoLanguages = ["none", "auto", "plain", "undefined", "nohighlight"];

    /// <summary>The tree with plain code.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree) =>
        tree.Change(
            "",
            (element, _) =>
                element.Name switch
                {
                    "pre" => [Plain(element)],
                    "code" when Nodes.First(element.Children, e => e.Name == "pre") is not null => element.Children,
                    "p" when LoneCode(element) is { } code => [Plain(code)],
                    "div" or "figure" when LanguageOf([element]) is { Length: > 0 } language => Named(
                        element,
                        language
                    ),
                    _ => null,
                }
        );

    // Editors without code blocks write code of several lines as a line of code with breaks.
    private static HtmlElement? LoneCode(HtmlElement paragraph) =>
        paragraph.Children.Where(c => !HtmlSpace.IsBlank(c.Text)).ToList() is [HtmlElement { Name: "code" } code]
        && code.Descendants().Any(e => e.Name == "br")
            ? code
            : null;

    private static ImmutableArray<HtmlNode>? Named(HtmlElement around, string language)
    {
        if (around.Descendants().Count(e => e.Name == "pre") != 1)
            return null;
        return
        [
            around with
            {
                Children = around.Children.Change(
                    "",
                    (e, _) =>
                        e.Name == "pre" && e.Attribute("data-language") is null
                            ? [e.With("data-language", language)]
                            : null
                ),
            },
        ];
    }

    private static HtmlElement Plain(HtmlElement pre)
    {
        var text = new StringBuilder();
        Append(pre.Children, text);
        var code = text.ToString().ReplaceLineEndings("\n");
        var plain = Nodes.Element("pre", Nodes.Text(code.EndsWith('\n') ? code[..^1] : code));
        var language = LanguageOf(pre.Descendants().Prepend(pre));
        return language.Length == 0 ? plain : plain.With("data-language", language);
    }

    private static void Append(ImmutableArray<HtmlNode> nodes, StringBuilder text)
    {
        foreach (var node in nodes)
        {
            if (node is not HtmlElement element)
            {
                text.Append(node.Text);
                continue;
            }

            if (element.Name == "br")
                text.Append('\n');
            Append(element.Children, text);
            if (element.Name is "div" or "p" or "li" or "tr" && text.Length > 0 && text[^1] != '\n')
                text.Append('\n');
        }
    }

    private static string LanguageOf(IEnumerable<HtmlElement> elements)
    {
        var written = elements.SelectMany(Written).FirstOrDefault() ?? "";
        var language = written.ToLowerInvariant();
        return language.Length is > 0 and < 30 && !NoLanguages.Contains(language) ? language : "";
    }

    private static IEnumerable<string> Written(HtmlElement element)
    {
        foreach (Match match in LanguageClass().Matches(element.Attribute("class") ?? ""))
            yield return match.Groups[1].Value;
        foreach (var name in element.Name is "pre" or "code" ? Attributes.Add("data-code-block-lang") : [])
        {
            if (element.Attribute(name) is { } value && LanguageName().IsMatch(value))
                yield return value;
        }
    }

    [GeneratedRegex(@"(?<![\w-])(?:language-|lang-|brush:\s*|highlight-source-|highlight-(?!source))([\w+#.-]+)")]
    private static partial Regex LanguageClass();

    [GeneratedRegex(@"\A[\w+#.-]+\z")]
    private static partial Regex LanguageName();
}
