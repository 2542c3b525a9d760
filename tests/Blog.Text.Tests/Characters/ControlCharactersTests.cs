using Blog.Text.Characters;

namespace Blog.Text.Tests.Characters;

public class ControlCharactersTests
{
    [Theory]
    [InlineData("a\0b", "a\uFFFDb", 1)]
    [InlineData(
        "\u0001\u0008\u001B\u001F\u007F\u0080\u0085\u009F",
        "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD",
        0
    )]
    [InlineData("a\uFFFEb\uFFFF", "a\uFFFDb\uFFFD", 1)]
    [InlineData("a\tb\r\nc", "a\tb\r\nc", -1)]
    [InlineData("a\u000Cb\u000Bc", "a b c", -1)]
    [InlineData("\u000C\u0007", " \uFFFD", 1)]
    [InlineData("soft\u00ADhyphen\u200D\u2028\uFEFF\uE000😀", "soft\u00ADhyphen\u200D\u2028\uFEFF\uE000😀", -1)]
    [InlineData("", "", -1)]
    public void A_control_character_is_replaced_in_its_place(string text, string clean, int first)
    {
        Assert.Equal(clean, ControlCharacters.Replace(text));
        Assert.Equal(first, ControlCharacters.IndexIn(text));
    }

    [Theory]
    [InlineData("a&#1;b &#x1F; &#X7f; &#00008", "a\uFFFDb \uFFFD \uFFFD \uFFFD")]
    [InlineData("&#65534;&#xFFFF;", "\uFFFD\uFFFD")]
    [InlineData(
        "&#9; &#10; &#13; &#150; &#39; &#0; &#; &#x; &#xG; &#",
        "&#9; &#10; &#13; &#150; &#39; &#0; &#; &#x; &#xG; &#"
    )]
    [InlineData("&#99999999999999999999; &#x110000;", "&#99999999999999999999; &#x110000;")]
    [InlineData("&amp;#1; \u0001", "&amp;#1; \uFFFD")]
    public void In_HTML_numeric_references_are_replaced_too(string html, string clean) =>
        Assert.Equal(clean, ControlCharacters.ReplaceInHtml(html));
}
