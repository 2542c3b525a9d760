using Blog.Terminals;
using Blog.Text;

namespace Blog.Tests.Terminals;

public sealed class SourceExcerptTests
{
    [Fact]
    public void Of_a_long_line_only_what_is_shown_is_copied()
    {
        var text = new SourceText(new ContentPath("a.md"), new string('a', 5_000_000) + "\nb");
        var place = text.At(2_500_000, 3);
        SourceExcerpt.Of(place, 80);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var excerpt = SourceExcerpt.Of(place, 80);

        Assert.Equal(("…" + new string('a', 78) + "…", 25, 3), (excerpt?.Line, excerpt?.Indent, excerpt?.Marks));
        // The line has 10 MB: with thousands of mistakes in it, a copy for each would take minutes.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Theory]
    [InlineData("ab\r\ncd", 2, "cd")]
    [InlineData("ab\rcd\r", 1, "ab")]
    [InlineData("e\u0301x", 1, "e\u0301x")]
    [InlineData("a\u200Bb", 1, "a\uFFFDb")]
    [InlineData("a\tb", 1, "a   b")]
    [InlineData("~\u007F", 1, "~\u2421")]
    public void A_line_is_shown_without_its_end_and_harmless(string text, int line, string shown)
    {
        var source = new SourceText(new ContentPath("a.md"), text);
        var offset = line == 1 ? 0 : text.LastIndexOf('\n') + 1;

        Assert.Equal(shown, SourceExcerpt.Of(source.At(offset, 1), 80)?.Line);
    }
}
