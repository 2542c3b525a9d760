using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

public sealed class ComparisonTests
{
    private readonly CodeRenderer _renderer = new();

    [Fact]
    public void The_first_column_marks_lines_and_is_taken_away() =>
        Assert.Equal(
            "<span class=\"line\">«k def» «f f»():\n</span><span class=\"line del\" role=\"deletion\"> "
                + "   «k return» «n 1»\n</span>"
                + "<span class=\"line ins\" role=\"insertion\">    «k return» «n 2»\n</span>",
            Compare("python", " def f():\n-    return 1\n+    return 2")
        );

    [Fact]
    public void Lines_that_nobody_indented_by_the_column_stay_as_they_are() =>
        Assert.Equal(
            "<span class=\"line\">if x:\n</span><span class=\"line\">    y\n</span><span class=\"line "
                + "ins\" role=\"insertion\">    z\n</span>",
            Compare(null, "if x:\n    y\n+    z")
        );

    [Fact]
    public void A_deleted_line_that_opens_a_comment_does_not_swallow_the_next() =>
        Assert.Equal(
            "<span class=\"line del\" role=\"deletion\">«c /* old»\n</span><span class=\"line ins\" "
                + "role=\"insertion\">«k return» «n 1»;\n</span>",
            Compare("c", "-/* old\n+return 1;")
        );

    [Fact]
    public void Empty_lines_need_no_column() =>
        Assert.Equal(
            "<span class=\"line\">a\n</span><span class=\"line\">\n</span><span class=\"line ins\" "
                + "role=\"insertion\">\n</span>",
            Compare(null, " a\n\n+")
        );

    [Fact]
    public void Marked_lines_can_be_numbered_and_highlighted()
    {
        var html = _renderer.Render(
            new CodeFence
            {
                IsDiff = true,
                NumberFrom = 1,
                Highlighted = [(1, 1)],
            },
            "+a"
        );

        Assert.Contains(
            "<span class=\"line hl ins\" role=\"insertion\" data-line=\"1\">a\n</span>",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_patch_keeps_its_signs_and_the_names_of_its_files_are_not_marked() =>
        Assert.Equal(
            "<span class=\"line\">«h --- a/x»\n</span><span class=\"line\">«h +++ b/x»\n</span><span "
                + "class=\"line\">«m @@ -1 +1 @@»\n</span>"
                + "<span class=\"line\"> same\n</span><span class=\"line del\" role=\"deletion\">«h --- old»\n</span>"
                + "<span class=\"line ins\" role=\"insertion\">«i +new»\n</span>",
            CodeHtml.Brief(
                _renderer.Render(
                    new CodeFence { Language = "diff", IsDiff = true },
                    "--- a/x\n+++ b/x\n@@ -1 +1 @@\n same\n--- old\n+new"
                )
            )
        );

    private string Compare(string? language, string code) =>
        CodeHtml.Brief(_renderer.Render(new CodeFence { Language = language, IsDiff = true }, code));
}
