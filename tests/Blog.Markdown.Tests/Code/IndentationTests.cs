using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

public sealed class IndentationTests
{
    [Theory]
    [InlineData("  a|    b", "a|  b")]
    [InlineData("\t a|\tb", " a|b")]
    [InlineData("a|  b", "a|  b")]
    [InlineData(" |  a| ", "a")]
    [InlineData("  a|  |  b", "a||b")]
    [InlineData("|", "")]
    public void What_all_lines_start_with_is_removed(string lines, string expected) =>
        Assert.Equal(expected.Replace('|', '\n'), Indentation.Remove(lines.Split('|')));
}
