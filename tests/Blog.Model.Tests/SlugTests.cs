namespace Blog.Model.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("hdf5")]
    [InlineData("a-b_c.d")]
    [InlineData("2020-11")]
    [InlineData("Ünïcode")]
    [InlineData("日本語")]
    [InlineData(".net")]
    [InlineData("-")]
    public void Letters_digits_and_a_few_marks_make_a_slug(string text) => Assert.True(Slug.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a b")]
    [InlineData("c#")]
    [InlineData("a?b")]
    [InlineData("a%20b")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    public void What_means_something_else_in_an_address_is_no_slug(string text) => Assert.False(Slug.IsValid(text));

    [Fact]
    public void A_slug_has_up_to_200_characters()
    {
        Assert.True(Slug.IsValid(new string('a', 200)));
        Assert.False(Slug.IsValid(new string('a', 201)));
    }
}
