using Blog.Text.Characters;

namespace Blog.Text.Tests.Characters;

public class PackedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public void A_text_comes_out_as_it_went_in(string text)
    {
        Assert.Equal(text, new PackedText(text).Text);
        var longer = string.Concat(Enumerable.Repeat(text + "naïve – “日本語” 🚀 ", 100));
        Assert.Equal(longer, Unpacked(longer));
    }

    [Fact]
    public void A_lone_surrogate_survives()
    {
        var text = new string('x', 2000) + "\uD83D" + "y\uDE80 \uD83D\uDE80";
        Assert.Equal(text, Unpacked(text));
    }

    [Fact]
    public void Packed_texts_are_equal_when_their_texts_are()
    {
        var text = new string('a', 1000);
        Assert.Equal(new PackedText(text), new PackedText(new string('a', 1000)));
        Assert.NotEqual(new PackedText(text), new PackedText(text + "b"));
    }

    // The collector takes the string that went in, so that what comes out was unpacked.
    private static string Unpacked(string text)
    {
        var packed = new PackedText(new string(text.AsSpan()));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return packed.Text;
    }
}
