using Blog.Images.Formulas.Elements;
using Blog.Images.Formulas.Glyphs;

namespace Blog.Images.Tests.Formulas.Glyphs;

public sealed class GlyphChoiceTests
{
    [Theory]
    [InlineData("<mi>x</mi>", "x:Italic")]
    [InlineData("<mi mathvariant='normal'>x</mi>", "x:Upright")]
    [InlineData("<mi>sin</mi>", "sin:Upright")]
    [InlineData("<mi>α</mi>", "α:Italic")]
    [InlineData("<mn>12</mn>", "12:Upright")]
    [InlineData("<mo>+</mo>", "+:Sign")]
    [InlineData("<mo>lim</mo>", "lim:Upright")]
    [InlineData("<mi>𝐱</mi>", "x:Bold")]
    [InlineData("<mi>𝑨</mi>", "A:BoldItalic")]
    [InlineData("<mi>𝜽</mi>", "θ:BoldItalic")]
    [InlineData("<mi>𝛀</mi>", "Ω:Bold")]
    [InlineData("<mn>𝟏𝟐</mn>", "12:Bold")]
    [InlineData("<mi>𝖳</mi>", "T:Sans")]
    [InlineData("<mtext>𝚌𝚘𝚍𝚎</mtext>", "code:Mono")]
    [InlineData("<mi>𝔸</mi>", "𝔸:Sign")]
    [InlineData("<mi>ℝ</mi>", "ℝ:Sign")]
    [InlineData("<mtext>a𝐛c</mtext>", "a:Upright b:Bold c:Upright")]
    [InlineData("<mi></mi>", "")]
    public void A_letter_is_set_in_the_face_of_its_alphabet(string token, string expected)
    {
        var element = MathReader.Read($"<math>{token}</math>")!.Child(0);

        Assert.Equal(expected, string.Join(' ', GlyphChoice.Of(element).Select(g => $"{g.Text}:{g.Face}")));
    }

    [Theory]
    [InlineData("𝔸", "A", GlyphFace.Bold)]
    [InlineData("𝒜", "A", GlyphFace.Italic)]
    [InlineData("𝔤", "g", GlyphFace.Upright)]
    [InlineData("ℝ", "R", GlyphFace.Bold)]
    [InlineData("ℒ", "L", GlyphFace.Italic)]
    [InlineData("⊕", "⊕", GlyphFace.Upright)]
    public void A_letter_that_no_font_has_is_a_plain_one(string text, string letter, object face) =>
        Assert.Equal(new Glyph(letter, (GlyphFace)face), GlyphChoice.Instead(new Glyph(text, GlyphFace.Sign)));
}
