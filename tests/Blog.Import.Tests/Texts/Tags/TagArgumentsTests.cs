using Blog.Import.Texts.Tags;

namespace Blog.Import.Tests.Texts.Tags;

public sealed class TagArgumentsTests
{
    [Theory]
    [InlineData("src=\"a b.png\"", "src", "a b.png")]
    [InlineData("alt='it' src=a.png", "src", "a.png")]
    [InlineData("src: \"a\", alt: 'b, c'", "alt", "b, c")]
    [InlineData("(src=\"a\", n=1)", "n", "1")]
    [InlineData("src={a} alt=`b`", "src", "a")]
    [InlineData("title=\"say \\\"a\\\"\"", "title", "say \"a\"")]
    [InlineData("a \"b c\" https://d.example/?e=f", "2", "https://d.example/?e=f")]
    [InlineData("mark:1,3 x", "0", "mark:1,3")]
    [InlineData("a, b", "1", "b")]
    [InlineData("SRC=a", "href src", "a")]
    [InlineData("\"never closed", "0", "\"never")]
    [InlineData("a", "1 b", null)]
    public void Values_are_found_by_their_keys_and_places(string text, string keys, string? value) =>
        Assert.Equal(value, TagArguments.Of(text).Find(keys));
}
