using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.Fences;

public sealed class FenceRendererTests
{
    [Fact]
    public void A_fence_that_includes_a_file_says_all_that_its_words_say()
    {
        const string Text = "~~~python title=\"a `b`\" {3, 5-7} linenos=10 diff file=/code/a.py region=b-c\n~~~\n";

        var hole = Assert.IsType<CodeFileHole>(Assert.Single(Rendering.Of(Text).Content.Holes));

        Assert.Equal(
            ("python", "a `b`", 10, true),
            (hole.Fence.Language, hole.Fence.Title, hole.Fence.NumberFrom, hole.Fence.IsDiff)
        );
        Assert.Equal([(3, 3), (5, 7)], hole.Fence.Highlighted);
        Assert.Equal(
            ("/code/a.py", "/code/a.py"),
            (hole.File, Text.Substring(hole.FileSpan.Start, hole.FileSpan.Length))
        );
        Assert.Equal(("b-c", "b-c"), (hole.Region, Text.Substring(hole.RegionSpan.Start, hole.RegionSpan.Length)));
    }

    [Theory]
    [InlineData("diff file=a", null, "diff", true)]
    [InlineData("{1} file=a", null, null, false)]
    [InlineData("title=x file=a", "x", null, false)]
    [InlineData("python{1} file=a", null, "python", false)]
    [InlineData("c++ file=a linenos", null, "c++", false)]
    public void The_first_bare_word_is_the_language(string info, string? title, string? language, bool isDiff)
    {
        var hole = Assert.IsType<CodeFileHole>(Assert.Single(Rendering.Of("```" + info + "\n```\n").Content.Holes));

        Assert.Equal((title, language, isDiff), (hole.Fence.Title, hole.Fence.Language, hole.Fence.IsDiff));
    }

    [Fact]
    public void An_unknown_language_is_reported_as_BLOG050_at_its_word()
    {
        var diagnostic = Assert.Single(Rendering.Of("> ```pyhton linenos\n> ```\n").Diagnostics);

        Assert.Equal(
            ("BLOG050", 6, 6, "python"),
            (diagnostic.Id, diagnostic.Location.Column, diagnostic.Location.Length, diagnostic.Suggestion)
        );
    }
}
