using Blog.Import.Texts.Scanning;

namespace Blog.Import.Tests.Texts.Scanning;

public sealed class ProseScannerTests
{
    [Theory]
    [InlineData("a `b` c", "`b`")]
    [InlineData("a ``b`c`` d", "``b`c``")]
    [InlineData("a `b\n\nc` d", "")]
    [InlineData("```x\na\n```\nb", "```x\na\n```")]
    [InlineData("~~~~\n~~~\n~~~~\nb", "~~~~\n~~~\n~~~~")]
    [InlineData("```\nnever closed", "```\nnever closed")]
    [InlineData("> ```\n> a\nb", "> ```\n> a")]
    [InlineData("a\n    b", "")]
    [InlineData("a\n\n    b\nc", "    b")]
    [InlineData("- a\n\n    b", "")]
    [InlineData("- a\n\n      b", "      b")]
    [InlineData("- ```\n  a\n\nb `c`", "- ```\n  a\n|`c`")]
    [InlineData("<pre>a</pre> <code>b</code>", "a|b")]
    [InlineData("<!-- a --> b", "<!-- a -->")]
    [InlineData("<!-- a", "")]
    [InlineData("\\`a`b`", "`b`")]
    public void Code_is_told_from_text(string text, string code) =>
        Assert.Equal(code, string.Join('|', ProseScanner.CodeOf(text).Select(c => text[c.Start..c.End])));
}
