using Blog.Text.Characters;

namespace Blog.Text.Tests.Characters;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("日本", 4)]
    [InlineData("한", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("Ａ", 2)]
    [InlineData("👍", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("👩‍💻", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("…", 1)]
    public void Text_takes_as_many_cells_as_terminals_give_it(string text, int cells) =>
        Assert.Equal(cells, CellWidth.Of(text));
}
