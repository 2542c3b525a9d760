namespace Blog.Images.Tests;

public sealed class PictureToolsTests
{
    [Fact]
    public void Nothing_is_missing_for_pictures_where_the_library_is_beside_the_program()
    {
        Assert.Null(PictureTools.MissingForPictures);
        Assert.NotNull(SvgImage.ToPng("<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>"u8.ToArray(), 2));
    }

    [Fact]
    public void A_font_is_missing_for_text_exactly_where_no_table_can_be_drawn() =>
        Assert.Equal(Native.HasFont("sans 32px"), PictureTools.MissingForText is null);
}
