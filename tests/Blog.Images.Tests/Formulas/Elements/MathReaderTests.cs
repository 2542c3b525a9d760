using Blog.Images.Formulas.Elements;

namespace Blog.Images.Tests.Formulas.Elements;

public sealed class MathReaderTests
{
    [Fact]
    public void Elements_have_their_attributes_children_and_text()
    {
        var math = MathReader.Read("<math display='block'><mi class='a b'> x </mi><!-- c --><mo>\u00a0</mo></math>")!;

        Assert.Equal("block", math["display"]);
        Assert.Equal(["mi", "mo"], math.Children.Select(c => c.Name));
        Assert.Equal("x", math.Child(0).Text);
        Assert.Equal("\u00a0", math.Child(1).Text);
        Assert.True(math.Child(0).Is("b"));
        Assert.Equal(["a", "b"], math.Child(0).Classes);
        Assert.Equal("mrow", math.Child(2).Name);
    }

    [Theory]
    [InlineData("<svg/>")]
    [InlineData("<math><mi></math>")]
    [InlineData("<!DOCTYPE math><math/>")]
    public void What_is_not_a_formula_is_null(string text) => Assert.Null(MathReader.Read(text));

    [Fact]
    public void What_is_deeper_or_longer_than_a_formula_is_null()
    {
        Assert.NotNull(MathReader.Read(Nested(250)));
        Assert.Null(MathReader.Read(Nested(350)));
        Assert.Null(MathReader.Read($"<math>{string.Concat(Enumerable.Repeat("<mi/>", 4000))}</math>"));
        Assert.Null(MathReader.Read($"<math><mtext>{new string('x', 8001)}</mtext></math>"));
        // The source of a formula is not set.
        Assert.NotNull(MathReader.Read($"<math><annotation>{new string('x', 8001)}</annotation></math>"));
    }

    private static string Nested(int depth) =>
        "<math>"
        + string.Concat(Enumerable.Repeat("<mrow>", depth))
        + string.Concat(Enumerable.Repeat("</mrow>", depth))
        + "</math>";
}
