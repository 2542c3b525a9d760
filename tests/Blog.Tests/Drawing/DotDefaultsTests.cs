using Blog.Drawing;

namespace Blog.Tests.Drawing;

public sealed class DotDefaultsTests
{
    [Theory]
    [InlineData("digraph { a }", "digraph { D a }")]
    [InlineData("strict graph \"a{\\\"b\" {\n}", "strict graph \"a{\\\"b\" { D\n}")]
    [InlineData("/* { */ // {\n# {\ngraph{}", "/* { */ // {\n# {\ngraph{ D}")]
    [InlineData("no graph", "no graph")]
    [InlineData("/* {", "/* {")]
    [InlineData("\"{", "\"{")]
    [InlineData("/", "/")]
    [InlineData("\"\\", "\"\\")]
    public void Defaults_come_before_the_first_statement(string source, string expected) =>
        Assert.Equal(expected, DotDefaults.Insert(source, "D"));
}
