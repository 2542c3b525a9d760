using Blog.Markdown.Code;
using CsCheck;

namespace Blog.Markdown.Tests.Code;

public sealed class ColourerTests
{
    [Theory]
    [InlineData("go")]
    [InlineData("python")]
    [InlineData("csharp")]
    [InlineData("javascript")]
    [InlineData("bash")]
    [InlineData("yaml")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("c")]
    public void Remembered_lines_change_nothing(string name)
    {
        var language = new Languages().Find(name)!;
        var seasoned = new Colourer(language);
        var forgetful = new Colourer(language);

        Gen.Int[0, 60]
            .Array[1, 14]
            .Sample(
                lines =>
                {
                    var code = CodeSamples.Code(lines);
                    forgetful.Forget();
                    Assert.Equal(forgetful.Colour(code), seasoned.Colour(code));
                },
                iter: 150,
                threads: 1
            );
    }

    [Fact]
    public void Text_and_number_of_lines_stay_whatever_the_code()
    {
        var colourer = new Colourer(new Languages().Find("typescript")!);

        Gen.String.Sample(
            text =>
            {
                var code = text.ReplaceLineEndings("\n").Replace('\0', ' ') + "\n";
                var html = colourer.Colour(code);
                Assert.Equal(code.TrimEnd('\n'), CodeHtml.TextOf(html));
                Assert.Equal(code.Count(c => c == '\n'), html.Count(c => c == '\n'));
            },
            iter: 200,
            threads: 1
        );
    }

    [Fact]
    public void A_state_is_kept_over_lines_and_not_over_blocks()
    {
        var colourer = new Colourer(new Languages().Find("c")!);

        Assert.Equal(
            "<span class=\"t-c\">/* a</span>\n<span class=\"t-c\">int b</span>\n",
            colourer.Colour("/* a\nint b\n")
        );
        Assert.Equal("<span class=\"t-t\">int</span> b;\n", colourer.Colour("int b;\n"));
    }
}
