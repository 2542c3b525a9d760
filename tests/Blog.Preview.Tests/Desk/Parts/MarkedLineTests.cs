using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Tests.Desk.Parts;

public class MarkedLineTests
{
    [Theory]
    [InlineData("one\n  two three\n", 10, 5, "two <mark>three</mark>")]
    [InlineData("one\n  two three\n", 10, 0, "two <mark>t</mark>hree")]
    [InlineData("ab", 2, 1, "ab<mark></mark>")]
    [InlineData("<b>", 0, 3, "<mark>&lt;b&gt;</mark>")]
    public void The_place_is_marked_in_its_line(string text, int start, int length, string marked) =>
        Assert.Equal($"<code class=\"line\">{marked}</code>", Of(text, start, length));

    [Fact]
    public void A_long_line_is_cut_around_the_place_and_never_through_a_character()
    {
        var line = string.Concat(Enumerable.Repeat("😀", 400));
        var shown = Of(line, 400, 2)!;
        Assert.StartsWith("<code class=\"line\">…😀", shown, StringComparison.Ordinal);
        Assert.EndsWith("😀…</code>", shown, StringComparison.Ordinal);
        Assert.True(shown.Length < 400);
    }

    [Fact]
    public void A_file_whose_text_is_unknown_has_no_line() =>
        Assert.Null(MarkedLine.Of(SourceLocation.OfFile(new ContentPath("a"))));

    private static string? Of(string text, int start, int length) =>
        MarkedLine.Of(new SourceText(new ContentPath("a"), text).At(start, length))?.Markup;
}
