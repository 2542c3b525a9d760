namespace Blog.Model.Tests;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN", "en")]
    [InlineData(" pt-br ", "pt-BR")]
    [InlineData("zh_CN", "zh-CN")]
    [InlineData("zh-hans-cn", "zh-Hans-CN")]
    [InlineData("en_US.UTF-8", "en-US")]
    [InlineData("de_AT@euro", "de-AT")]
    [InlineData("es-419", "es-419")]
    [InlineData("sl-rozaj-biske", "sl-rozaj-biske")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("gsw-CH", "gsw-CH")]
    [InlineData("en-x-pirate", "en-x-pirate")]
    public void A_tag_comes_back_in_its_usual_letters(string written, string tag) =>
        Assert.Equal(tag, LanguageTag.Read(written));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("xx")]
    [InlineData("en-")]
    [InlineData("en--US")]
    [InlineData("en US")]
    [InlineData("en\"onload=")]
    [InlineData("中文")]
    public void What_is_no_tag_is_none(string written) => Assert.Null(LanguageTag.Read(written));

    [Theory]
    [InlineData("English", "en")]
    [InlineData(" deutsch ", "de")]
    [InlineData("中文", "zh")]
    [InlineData("Klingon", null)]
    [InlineData("", null)]
    public void A_language_has_a_name(string name, string? tag) => Assert.Equal(tag, LanguageTag.OfName(name));

    [Fact]
    public void Every_name_leads_to_a_tag() =>
        Assert.All(LanguageTag.Names, name => Assert.NotNull(LanguageTag.Read(LanguageTag.OfName(name)!)));

    [Fact]
    public void A_long_text_is_no_tag() =>
        Assert.Null(LanguageTag.Read("en" + string.Concat(Enumerable.Repeat("-abcdefgh", 10_000))));
}
