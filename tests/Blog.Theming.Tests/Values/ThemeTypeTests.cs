using Blog.Text.Reads;
using Blog.Theming.Values;
using static Blog.Theming.Tests.Templates;

namespace Blog.Theming.Tests.Values;

public sealed class ThemeTypeTests
{
    private static readonly ThemeType<string> Word = new(
        "word",
        "A word.",
        [
            new("letters", "number", "How many letters it has.", "{{ word.letters }}", w => w.Length),
            new("loud", "text", "The word in capitals.", "{{ word.loud }}", w => w.ToUpperInvariant()),
        ]
    );

    [Fact]
    public void A_member_is_read_when_a_template_asks_for_it() =>
        Assert.Equal(
            "5 HELLO",
            Set((Page, "{{ w.letters }} {{ w.loud }}"))
                .Render(Page, Globals(("w", Word.Wrap("hello", "word:1"))), new ReadLog())
                .Text
        );

    [Fact]
    public void Objects_of_one_identity_are_equal_however_often_they_are_made()
    {
        Assert.Equal(Word.Wrap("a", "word:1"), Word.Wrap("a", "word:1"));
        Assert.NotEqual(Word.Wrap("a", "word:1"), Word.Wrap("a", "word:2"));
    }

    [Fact]
    public void An_object_of_a_type_is_not_looped_over()
    {
        var failure = Assert.Single(
            Set((Page, "{{ for x in w; end }}"))
                .Render(Page, Globals(("w", Word.Wrap("a", "word:1"))), new ReadLog())
                .Diagnostics
        );

        Assert.Equal("BLOG074", failure.Id);
        Assert.Equal(13, failure.Location.Column);
    }
}
