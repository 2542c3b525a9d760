using System.Text.RegularExpressions;

namespace Blog.Markdown.Tests.RawHtml;

public sealed partial class HtmlPartTests
{
    private static readonly string[] _void = ["br", "hr", "img", "input", "wbr"];

    // Their end tags may be left out (the HTML standard, 13.1.2.4).
    private static readonly string[] _optional = ["li", "p", "tbody", "td", "tr"];

    [Theory]
    [InlineData("<div>\n\nOne.\n\n<!-- more -->\n\nTwo.\n\n</div>\n", "<div>\n<p>One.</p>\n</div>")]
    [InlineData(
        "<section class=\"a\">\n<DIV>\n\nOne.\n\n<!-- more -->\n\nTwo.\n\n</DIV>\n</section>\n",
        "<section class=\"a\">\n<DIV>\n<p>One.</p>\n</div></section>"
    )]
    public void An_excerpt_that_ends_within_an_element_closes_it(string markdown, string excerpt) =>
        Assert.Equal(excerpt, ShownHoles.Show(Rendering.Of(markdown).Excerpt!).TrimEnd());

    [Theory]
    [InlineData("<div>\n\n<div>\n\nOne.\n\n</div>\n\n<!-- more -->\n\nTwo.\n\n</div>\n")]
    [InlineData("<details><summary>S</summary>\n\nOne.\n\n<!-- more -->\n\nTwo.\n\n</details>\n")]
    [InlineData("<table><tr><td>\n\nOne.\n\n<!-- more -->\n\nTwo.\n\n</td></tr></table>\n")]
    [InlineData("<ul><li>\n\nOne.\n\n<!-- more -->\n\nTwo.\n\n</li></ul>\n")]
    [InlineData("<figure>\n<img src=\"https://a.example/b.png\" alt=\"b\"><br>\n\n<!-- more -->\n\n</figure>\n")]
    [InlineData("<div>\n\n*One* <b>two</b>.\n\n<!-- more -->\n\nThree.\n\n</div>\n")]
    [InlineData("<div>\n\nOne.\n\n<!-- more -->\n\nNever closed.\n")]
    [InlineData("<div>\n\nOne.\n\n</section>\n\n<!-- more -->\n\nTwo.\n\n</div>\n")]
    [InlineData("<div>\n\n> <span>One.\n\n- <i>two\n\n<!-- more -->\n\nThree.\n\n</div>\n")]
    [InlineData("<div>\n\n::: details\n<b>One.\n:::\n\n<!-- more -->\n\nTwo.\n\n</div>\n")]
    [InlineData("<main><article>\n\nOne.\n\n<!-- more -->\n\n</article>\n\nTwo.\n\n</main>\n")]
    public void An_excerpt_and_its_text_are_balanced(string markdown)
    {
        var rendered = Rendering.Of(markdown);
        var excerpt = ShownHoles.Show(rendered.Excerpt!);
        Assert.Contains("<", excerpt, StringComparison.Ordinal);
        Assert.Empty(Unbalanced(excerpt));
        Assert.Empty(Unbalanced(rendered.Shown()));
    }

    // What is opened and not closed, or closed and not opened.
    private static List<string> Unbalanced(string html)
    {
        var (open, wrong) = (new Stack<string>(), new List<string>());
        foreach (Match tag in Tags().Matches(html))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (_void.Contains(name))
                continue;
            if (tag.Value[1] != '/')
                open.Push(name);
            else if (!Closes(open, name))
                wrong.Add(tag.Value);
        }

        return [.. wrong, .. open];
    }

    private static bool Closes(Stack<string> open, string name)
    {
        while (open.TryPop(out var last))
        {
            if (last == name)
                return true;
            if (!_optional.Contains(last))
                return false;
        }

        return false;
    }

    [GeneratedRegex("</?(?<name>[A-Za-z][A-Za-z0-9]*)[^<>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();
}
