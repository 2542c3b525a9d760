using Blog.Syndication.Changes;

namespace Blog.Syndication.Tests.Changes;

public class WordPiecesTests
{
    [Theory]
    [InlineData("It's 3 o’clock, 'now'.", "It's| |3| |o’clock|,| |'|now|'|.")]
    [InlineData("a  b\n\tc", "a|  |b|\n\t|c")]
    [InlineData("snake_case(x)", "snake_case|(|x|)")]
    [InlineData("e\u0301t 👍!", "e\u0301t| |👍|!")]
    public void A_text_is_divided_into_words_spaces_and_signs(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', WordPieces.Of(text)));
}
