namespace Blog.Text.Tests;

public sealed class SourceTextTests
{
    private static readonly ContentPath Path = new("a.md");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(4, 2, 3)]
    [InlineData(5, 3, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(9, 5, 1)]
    [InlineData(10, 6, 1)]
    [InlineData(99, 6, 2)]
    [InlineData(-1, 1, 1)]
    public void A_position_has_its_line_and_column_whatever_the_line_ends(int offset, int line, int column) =>
        Assert.Equal((line, column), new SourceText(Path, "a\nb\r\nc\rd\n\ne").GetPosition(offset));

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r", 2)]
    [InlineData("a\r\n", 2)]
    [InlineData("a\r\n\r\nb", 3)]
    [InlineData("a\n\r\nb", 3)]
    [InlineData("a\r\rb", 3)]
    public void Lines_are_counted_by_their_ends(string text, int lines) =>
        Assert.Equal(lines, new SourceText(Path, text).LineCount);

    [Fact]
    public void A_line_comes_without_its_end()
    {
        var source = new SourceText(Path, "a \nb\r\n\rd");

        Assert.Equal(["a ", "b", "", "d"], Enumerable.Range(1, 4).Select(source.GetLine));
    }

    [Fact]
    public void Columns_are_code_units() => Assert.Equal((1, 4), new SourceText(Path, "😀éx").GetPosition(3));

    [Fact]
    public void The_fingerprint_is_of_the_text_alone()
    {
        Assert.Equal(new SourceText(Path, "x").Fingerprint, new SourceText(new ContentPath("b.md"), "x").Fingerprint);
        Assert.NotEqual(new SourceText(Path, "x").Fingerprint, new SourceText(Path, "y").Fingerprint);
    }

    [Fact]
    public void A_place_is_written_as_compilers_write_it()
    {
        var place = new SourceText(new ContentPath("content/site.yml"), "a\r\nb: c\r\n").At(6, 1);

        Assert.Equal("content/site.yml:2:4", place.ToString());
        Assert.Equal(1, place.Length);
    }
}
