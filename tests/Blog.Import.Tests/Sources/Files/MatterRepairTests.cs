using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Tests.Sources.Files;

public class MatterRepairTests
{
    [Theory]
    [InlineData("title: @home with `code`", "@home with `code`")]
    [InlineData("title: A: b", "A: b")]
    [InlineData("title: \"One line\nsecond line\"", "One line second line")]
    [InlineData("title: \"Big\" wheels", "\"Big\" wheels")]
    [InlineData("title: [Part 1] of it", "[Part 1] of it")]
    [InlineData("title: {{ page.x }}", "{{ page.x }}")]
    [InlineData("title: *bold", "*bold")]
    [InlineData("title:\tTabbed", "Tabbed")]
    [InlineData("title: 100% 'sure' it's: so", "100% 'sure' it's: so")]
    public void What_other_readers_take_is_read(string line, string title)
    {
        var document = Read(line + "\ndraft: true\n", out var remarks);
        Assert.Equal(title, document.Matter.TextAt("title"));
        Assert.True(document.Matter.FlagAt("draft"));
        Assert.Null(document.HeldBackBy);
        Assert.DoesNotContain(remarks, r => r.Kind == RemarkKind.Lost);
    }

    [Theory]
    [InlineData("title: [a\n")]
    [InlineData("title: {a: b\n")]
    [InlineData("a: b: [c\n  - d\n")]
    public void The_rest_is_held_back_and_told(string lines)
    {
        var document = Read(lines, out var remarks);
        Assert.Equal("its front matter cannot be read", document.HeldBackBy);
        Assert.Contains(remarks, r => r.Kind == RemarkKind.Lost);
        Assert.Equal("Text.\n", document.Body);
    }

    private static DocumentText Read(string lines, out IEnumerable<Remark> remarks)
    {
        var log = new RemarkLog();
        var tree = ReadBlog.TreeOf(("a.md", $"---\n{lines}---\nText.\n"));
        var text = DocumentText.Read(new BlogFolder("", tree.Files).Files[0], log);
        remarks = log.All;
        return text;
    }
}
