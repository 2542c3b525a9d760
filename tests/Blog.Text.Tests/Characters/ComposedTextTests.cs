using Blog.Text.Characters;

namespace Blog.Text.Tests.Characters;

public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("A\u030angstro\u0308m", "\u00c5ngstr\u00f6m")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1ec7t")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af", "\ud55c\uae00")]
    [InlineData("\uac00\u11a8", "\uac01")]
    [InlineData("\u30ab\u3099", "\u30ac")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Letters_and_marks_become_one_character(string written, string composed) =>
        Assert.Equal(composed, ComposedText.Of(written));

    [Fact]
    public void A_text_without_marks_is_the_same_instance()
    {
        var text = new string('a', 3);
        Assert.Same(text, ComposedText.Of(text));
    }

    [Fact]
    public void Composing_twice_changes_nothing() =>
        Assert.All(
            ["cafe\u0301", "Vie\u0323\u0302t", "\u1112\u1161\u11ab", "a\u0301\u0301"],
            text => Assert.Equal(ComposedText.Of(text), ComposedText.Of(ComposedText.Of(text)))
        );

    [Fact]
    public void Texts_that_look_the_same_are_the_same()
    {
        Assert.True(ComposedText.AreSame("cafe\u0301", "caf\u00e9"));
        Assert.False(ComposedText.AreSame("cafe", "caf\u00e9"));
    }
}
