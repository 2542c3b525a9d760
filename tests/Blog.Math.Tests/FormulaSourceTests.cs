using Blog.Text;

namespace Blog.Math.Tests;

public sealed class FormulaSourceTests
{
    [Fact]
    public void A_mistake_is_placed_behind_the_marks_of_a_quote()
    {
        var source = new SourceText(new ContentPath("content/a.md"), "> $$\n> a +\n> \\frax b\n> $$\n");
        var formula = new FormulaSource("a +\n\\frax b", true, source, [new FormulaRun(0, 7), new FormulaRun(4, 13)]);

        var diagnostic = Assert.Single(FormulaReader.Read([formula]).Formulas[0].Diagnostics);

        Assert.Equal("content/a.md:3:3", diagnostic.Location.ToString());
        Assert.Equal("BLOG200", diagnostic.Id);
        Assert.Equal("\\frac", diagnostic.Suggestion);
    }

    [Theory]
    [InlineData(0, 0, 10, 0)]
    [InlineData(2, 1, 12, 1)]
    [InlineData(3, 0, 13, 0)]
    public void A_stretch_is_found_in_the_file(int start, int length, int expectedStart, int expectedLength)
    {
        var source = new SourceText(new ContentPath("content/a.md"), "0123456789abc");
        var formula = FormulaSource.At(source, new SourceSpan(10, 3), isDisplay: false);

        var span = formula.Locate(new SourceSpan(start, length)).Span;

        Assert.Equal((expectedStart, expectedLength), (span.Start, span.Length));
    }
}
