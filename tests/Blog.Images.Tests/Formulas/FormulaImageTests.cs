using System.Diagnostics;
using Blog.Images.Formulas;
using Blog.Math;
using Blog.Text;
using CsCheck;

namespace Blog.Images.Tests.Formulas;

public sealed class FormulaImageTests
{
    private const string Paper = "#ffffff";

    private static readonly FormulaLook Look = new();

    [Fact]
    public void A_formula_is_drawn_at_twice_its_size_on_its_ground()
    {
        var image = Of("x");
        var picture = new Picture(image.Draw());

        Assert.Equal((image.Width * 2, image.Height * 2), (picture.Width, picture.Height));
        Assert.Equal(Paper, picture.At(0, 0));
        Assert.True(picture.Has("#1d1b18"));
    }

    [Fact]
    public void The_same_formula_gives_the_same_bytes() =>
        Assert.Equal(Of("\\frac{a}{b}").Draw()!.Png.ToArray(), Of("\\frac{a}{b}").Draw()!.Png.ToArray());

    [Fact]
    public void Ink_ground_and_size_are_those_of_the_look()
    {
        var look = new FormulaLook
        {
            Ink = "#990000",
            Paper = "#fffff0",
            FontSize = 40,
            Scale = 1,
        };
        var picture = new Picture(FormulaImage.Of(MathMl("x+y"), look)!.Draw());

        Assert.Equal("#fffff0", picture.At(0, 0));
        Assert.True(picture.Has("#990000"));
        Assert.True(picture.Height > new Picture(Of("x+y").Draw()).Height / 2);
    }

    [Fact]
    public void A_narrow_formula_stands_in_the_middle_of_a_wide_ground()
    {
        var image = FormulaImage.Of(MathMl("x"), Look with { MinWidth = 300 })!;
        var ink = new Picture(image.Draw()).InkColumns(Paper, 0, image.Height * 2);

        Assert.Equal(300, image.Width);
        Assert.InRange((ink[0] + ink[^1]) / 2, 280, 320);
    }

    [Theory]
    [InlineData("x", 0, 4)]
    [InlineData("y_i", 3, 10)]
    [InlineData("\\frac{a}{b}", 5, 16)]
    public void What_stands_below_the_line_counts_as_depth(string tex, int least, int most) =>
        Assert.InRange(FormulaImage.Of(MathMl(tex), Look with { Margin = 0 })!.Depth, least, most);

    [Theory]
    [InlineData("\\frac{a}{b}", "a")]
    [InlineData("x^2", "x")]
    [InlineData("x_2", "x")]
    [InlineData("\\sqrt{x}", "x")]
    [InlineData("\\hat{x}", "x")]
    [InlineData("\\begin{matrix} a \\\\ b \\end{matrix}", "a")]
    [InlineData("\\boxed{x}", "x")]
    [InlineData("\\sum_{i}^n", "n")]
    public void What_stands_above_or_below_makes_it_higher(string higher, string lower) =>
        Assert.True(Of(higher).Height > Of(lower).Height);

    [Theory]
    [InlineData("a=b", "ab")]
    [InlineData("a\\quad b", "ab")]
    [InlineData("a~b", "ab")]
    [InlineData("\\text{a b}", "\\text{ab}")]
    [InlineData("a\\,b", "ab")]
    public void Room_makes_it_wider(string wider, string narrower) => Assert.True(Of(wider).Width > Of(narrower).Width);

    [Fact]
    public void A_fence_is_as_high_as_what_it_holds()
    {
        var (inner, fenced) = (Of("\\frac{\\frac ab}{\\frac cd}"), Of("\\left(\\frac{\\frac ab}{\\frac cd}\\right)"));

        Assert.InRange(fenced.Height, inner.Height - 1, inner.Height + 12);
    }

    [Fact]
    public void The_line_of_a_fraction_is_one_line_of_ink()
    {
        // Without letters, there is ink in the line alone.
        var picture = new Picture(Of("\\frac{\\quad}{\\quad}").Draw());

        Assert.InRange(picture.InkRows(Paper, 0, picture.Width).Length, 1, 3);
    }

    [Fact]
    public void What_is_hidden_takes_room_and_is_not_seen()
    {
        var seen = new Picture(Of("a\\phantom{bbb}").Draw());

        Assert.True(seen.Width > new Picture(Of("a").Draw()).Width + 20);
        Assert.Null(FormulaImage.Of(MathMl("\\phantom{x}"), Look));
    }

    [Fact]
    public void A_colour_is_that_of_its_class() =>
        Assert.True(new Picture(Of("\\textcolor{red}{x}").Draw()).Has("#c80000"));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("<math>")]
    [InlineData("<math/>")]
    [InlineData("<p>x</p>")]
    [InlineData("<math>&nbsp;</math>")]
    [InlineData("<!DOCTYPE math [<!ENTITY x \"y\">]><math><mi>&x;</mi></math>")]
    [InlineData("<math><annotation>x</annotation></math>")]
    public void What_is_not_a_formula_or_shows_nothing_has_no_picture(string text) =>
        Assert.Null(FormulaImage.Of(text, Look));

    [Fact]
    public void A_formula_wider_than_the_look_allows_has_no_picture() =>
        Assert.Null(FormulaImage.Of(MathMl(new string('x', 300)), Look with { MaxWidth = 500 }));

    [Fact]
    public void Hostile_formulas_take_a_bounded_time()
    {
        var nested = string.Concat(Enumerable.Repeat("<mrow>", 70_000));
        var cells = string.Concat(Enumerable.Repeat("<mtr><mtd><mi>x</mi></mtd></mtr>", 10_000));
        string[] hostile =
        [
            $"<math>{nested}{nested.Replace("<", "</", StringComparison.Ordinal)}</math>",
            $"<math><mtable>{cells}</mtable></math>",
            $"<math><mtext>{new string('x', 900_000)}</mtext></math>",
            string.Concat(Enumerable.Repeat("<math><msup>", 140))
                + string.Concat(Enumerable.Repeat("</msup></math>", 140)),
            "<math><mspace width=\"1e9em\"/><mstyle mathsize=\"9999em\"><mi>x</mi></mstyle></math>",
            $"<math>{string.Concat(Enumerable.Range(0x4e00, 1500).Select(c => $"<mi>{(char)c}</mi>"))}</math>",
        ];
        var watch = Stopwatch.StartNew();

        Assert.All(hostile, h => AssertBounded(FormulaImage.Of(h, Look)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void Any_formula_has_a_picture_or_none_and_never_fails()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "temml.txt");
        var formulas = File.ReadLines(file).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).ToArray();

        // Each tenth as the site writes it, and each tenth as another program does.
        Assert.All(formulas.Where((_, i) => i % 10 == 0), f => AssertBounded(FormulaImage.Of(MathMl(f[0]), Look)));
        Assert.All(formulas.Where((_, i) => i % 10 == 5), f => AssertBounded(FormulaImage.Of(f[1], Look)));
    }

    [Fact]
    public void Any_elements_have_a_picture_or_none_and_never_fail()
    {
        string[] names =
        [
            .. "mrow mi mo mn mtext mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd".Split(
                ' '
            ),
            .. "mspace mpadded mphantom mstyle mmultiscripts mprescripts semantics a math".Split(' '),
        ];
        string[] leaves = ["<mi>x</mi>", "<mo>(</mo>", "<mo>∑</mo>", "<mn>1</mn>", "", "<mo stretchy=\"true\">→</mo>"];
        var element = Gen.OneOf(leaves);
        for (var depth = 0; depth < 4; depth++)
            element = Gen.Select(Gen.OneOf(names), element.Array[0, 3])
                .Select((n, inner) => $"<{n}>{string.Concat(inner)}</{n}>");
        element.Sample(e => AssertBounded(FormulaImage.Of($"<math display=\"block\">{e}</math>", Look)), iter: 100);
    }

    private static void AssertBounded(FormulaImage? image)
    {
        if (image is null)
            return;
        Assert.InRange(image.Width, 1, Look.MaxWidth);
        Assert.InRange(image.Height, 1, 6000);
    }

    private static FormulaImage Of(string tex)
    {
        var image = FormulaImage.Of(MathMl(tex), Look);
        Assert.NotNull(image);
        return image;
    }

    private static string MathMl(string tex)
    {
        var source = new SourceText(new ContentPath("content/a.md"), tex);
        var formula = FormulaSource.At(source, new SourceSpan(0, tex.Length), isDisplay: true);
        return FormulaReader.Read([formula]).Formulas[0].ToMathMl();
    }
}
