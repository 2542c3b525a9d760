using Blog.Model.Cards;

namespace Blog.Model.Tests.Cards;

public class FilmLengthTests
{
    [Theory]
    [InlineData("12:34", "12:34", "PT12M34S")]
    [InlineData("0:05", "0:05", "PT5S")]
    [InlineData("1:02:03", "1:02:03", "PT1H2M3S")]
    [InlineData("60:00", "1:00:00", "PT1H")]
    [InlineData("754", "12:34", "PT12M34S")]
    public void A_length_is_read_as_a_clock_shows_it(string text, string shown, string iso)
    {
        Assert.Equal(shown, FilmLength.Read(text)?.ToString());
        Assert.Equal(iso, FilmLength.Read(text)?.Iso);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1:60")]
    [InlineData("1:2:3:4")]
    [InlineData("PT3M")]
    [InlineData("999999999")]
    [InlineData("99999:00:00")]
    public void Anything_else_is_no_length(string text) => Assert.Null(FilmLength.Read(text));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    [InlineData(0.2)]
    public void A_number_that_no_film_can_have_is_none(double seconds) => Assert.Null(FilmLength.Of(seconds));
}
