using Blog.Import.Texts.Drafts;

namespace Blog.Import.Tests.Texts.Drafts;

public sealed class DraftTests
{
    [Fact]
    public void Lines_stay_those_of_the_old_text()
    {
        var draft = Draft.Of("a\nb\nc\nd", 10).With([new TextSplice(2, 3, "x\ny\nz"), new TextSplice(4, 6, "")]);

        Assert.Equal("a\nx\ny\nz\nd", draft.Text);
        Assert.Equal([10, 11, 11, 11, 13], new[] { 0, 2, 4, 6, 8 }.Select(draft.LineAt));
    }

    [Fact]
    public void A_splice_within_another_is_left_out() =>
        Assert.Equal("xd", Draft.Of("abcd", 1).With([new TextSplice(0, 3, "x"), new TextSplice(1, 2, "y")]).Text);
}
