using Blog.Model;
using Blog.Reading.Parsing.Addresses;
using CsCheck;

namespace Blog.Reading.Tests.Parsing.Addresses;

public class SlugMakerTests
{
    [Theory]
    [InlineData("Hello, World!", "hello-world")]
    [InlineData("Grüße aus Łódź", "grusse-aus-lodz")]
    [InlineData("It's a dog’s life", "its-a-dogs-life")]
    [InlineData("日本語のタグ", "日本語のタグ")]
    [InlineData("Ærø & Œuvre", "aero-oeuvre")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("  --  ", "untitled-")]
    public void A_title_becomes_a_slug(string title, string slug) =>
        Assert.StartsWith(slug, SlugMaker.OfTitle(title).Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("C#", "c-sharp")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C", "c")]
    [InlineData(".NET", "dot-net")]
    [InlineData("F#", "f-sharp")]
    [InlineData("R&D", "r-and-d")]
    [InlineData("#dev", "dev")]
    [InlineData("Node.js", "node-js")]
    public void Tags_that_differ_by_a_sign_have_different_slugs(string tag, string slug) =>
        Assert.Equal(slug, SlugMaker.OfTag(new TagName(tag)).Value);

    [Theory]
    [InlineData("Ærø & Œuvre, Straße", "AEro & OEuvre, Strasse")]
    [InlineData("CAFE\u0301 日本語 😀", "CAFE 日本語 😀")]
    public void A_text_without_accents_keeps_its_case(string text, string plain) =>
        Assert.Equal(plain, SlugMaker.WithoutAccents(text));

    [Fact]
    public void Every_title_gives_a_valid_slug_that_stays_the_same() =>
        Gen.String.Sample(title =>
        {
            var slug = SlugMaker.OfTitle(title);
            return Slug.IsValid(slug.Value) && slug == SlugMaker.OfTitle(title);
        });
}
