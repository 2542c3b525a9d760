namespace Blog.Model.Tests;

public class TextDirectionTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("AR-eg")]
    [InlineData("ar_MA")]
    [InlineData("he")]
    [InlineData("iw")]
    [InlineData("fa-IR")]
    [InlineData("ur")]
    [InlineData("ps")]
    [InlineData("sd")]
    [InlineData("ug")]
    [InlineData("yi")]
    [InlineData("dv")]
    [InlineData("ckb")]
    [InlineData("ku-Arab")]
    [InlineData("ku-IQ")]
    [InlineData("az-Arab")]
    [InlineData("uz-arab-AF")]
    [InlineData("uz-AF")]
    [InlineData("pa-PK")]
    [InlineData("ff-Adlm")]
    [InlineData("ar-x-latn")]
    [InlineData("ar-u-nu-latn")]
    public void These_are_written_from_right_to_left(string language) =>
        Assert.Equal("rtl", TextDirection.Of(language));

    [Theory]
    [InlineData("en")]
    [InlineData("de-AT")]
    [InlineData("ar-Latn")]
    [InlineData("he-Latn-US")]
    [InlineData("ku")]
    [InlineData("az")]
    [InlineData("uz")]
    [InlineData("pa-IN")]
    [InlineData("sd-Deva-IN")]
    [InlineData("sd-IN")]
    [InlineData("zh-Hant")]
    [InlineData("ja")]
    [InlineData("en-x-arab")]
    [InlineData("")]
    public void These_are_not(string language) => Assert.Equal("ltr", TextDirection.Of(language));
}
