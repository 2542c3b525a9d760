using System.Text;

namespace Blog.Text.Tests;

public sealed class SourceTextDecodingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain\r\ntext\n")]
    [InlineData("ü 😀 \0")]
    public void Utf8_is_read_with_and_without_its_mark(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal((text, null), Decode(bytes));
        Assert.Equal((text, null), Decode([0xEF, 0xBB, 0xBF, .. bytes]));
    }

    [Theory]
    [InlineData(
        new byte[] { (byte)'a', (byte)'\n', 0xC3, 0xBC, (byte)'b', 0xFF, (byte)'c' },
        "a\nüb\uFFFDc",
        "a.md:2:3",
        "byte 5"
    )]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xE9, (byte)'b' }, "a\uFFFDb", "a.md:1:2", "byte 4")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0xF0, 0x9F, 0x98 }, "😀\uFFFD", "a.md:1:3", "byte 4")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "\uFFFD\uFFFD", "a.md:1:1", "byte 0")]
    [InlineData(new byte[] { (byte)'x', 0xED, 0xA0, 0x80 }, "x\uFFFD\uFFFD\uFFFD", "a.md:1:2", "byte 1")]
    [InlineData(new byte[] { 0x80 }, "\uFFFD", "a.md:1:1", "byte 0")]
    public void Other_bytes_are_BLOG001_at_the_first_of_them(byte[] bytes, string text, string place, string words)
    {
        var source = SourceText.Decode(new ContentPath("a.md"), bytes, out var problem);

        Assert.Equal(text, source.Text);
        Assert.Equal("BLOG001", problem!.Id);
        Assert.Equal(place, problem.Location.ToString());
        Assert.Contains(words + ".", problem.Message);
    }

    [Fact]
    public void Utf16_is_read_and_named_as_what_it_is()
    {
        var little = SourceText.Decode(
            new ContentPath("a.md"),
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ü😀")],
            out var first
        );
        var big = SourceText.Decode(
            new ContentPath("a.md"),
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("ü😀")],
            out var second
        );

        Assert.Equal(["ü😀", "ü😀"], [little.Text, big.Text]);
        Assert.All(
            [first!, second!],
            problem =>
            {
                Assert.Equal("BLOG001", problem.Id);
                Assert.Equal("a.md:1:1", problem.Location.ToString());
                Assert.Contains("UTF-16", Assert.Single(problem.Notes).Message);
            }
        );
    }

    private static (string Text, Diagnostic? Problem) Decode(byte[] bytes)
    {
        var text = SourceText.Decode(new ContentPath("a.md"), bytes, out var problem).Text;
        return (text, problem);
    }
}
