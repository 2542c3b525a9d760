using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

public sealed class CodeRendererTests
{
    private readonly CodeRenderer _renderer = new();

    [Fact]
    public void Code_is_a_figure_that_the_keyboard_can_scroll() =>
        Assert.Equal(
            "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-go\"><span "
                + "class=\"t-k\">return</span> <span class=\"t-x\">nil</span></code></pre></figure>\n",
            _renderer.Render(new CodeFence { Language = "go" }, "return nil\n")
        );

    [Fact]
    public void Code_without_a_language_has_no_class() =>
        Assert.Equal(
            "<figure class=\"code\"><pre tabindex=\"0\"><code>a &lt; b</code></pre></figure>\n",
            _renderer.Render(new CodeFence(), "a < b")
        );

    [Fact]
    public void The_title_stands_above_the_code() =>
        Assert.StartsWith(
            "<figure class=\"code\"><figcaption>a &lt;b&gt;.txt</figcaption><pre tabindex=\"0\">",
            _renderer.Render(new CodeFence { Title = "a <b>.txt" }, "x"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Lines_are_numbered_from_the_given_number() =>
        Assert.Contains(
            "<code class=\"language-text numbered\"><span class=\"line\" "
                + "data-line=\"10\">a\n</span><span class=\"line\" data-line=\"11\">\n</span>"
                + "<span class=\"line\" data-line=\"12\">b\n</span></code>",
            _renderer.Render(new CodeFence { Language = "text", NumberFrom = 10 }, "a\n\nb"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Numbered_lines_without_a_language_have_one_class() =>
        Assert.Contains(
            "<code class=\"numbered\">",
            _renderer.Render(new CodeFence { NumberFrom = 1 }, "a"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Highlighted_lines_are_counted_from_one_whatever_their_numbers() =>
        Assert.Contains(
            "<span class=\"line\" data-line=\"7\">a\n</span><span class=\"line hl\" "
                + "data-line=\"8\">b\n</span><span class=\"line hl\" data-line=\"9\">c\n</span>",
            _renderer.Render(new CodeFence { NumberFrom = 7, Highlighted = [(2, 3)] }, "a\nb\nc"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_comment_over_many_lines_is_an_element_in_each_line() =>
        Assert.Contains(
            "<span class=\"line hl\"><span class=\"t-c\">/* a</span>\n</span><span "
                + "class=\"line\"><span class=\"t-c\">b */</span>\n</span>",
            _renderer.Render(new CodeFence { Language = "c", Highlighted = [(1, 1)] }, "/* a\nb */"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(null)]
    [InlineData("text")]
    [InlineData("output")]
    [InlineData("nobody-knows")]
    [InlineData("go")]
    [InlineData("python")]
    [InlineData("javascript")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("diff")]
    [InlineData("yaml")]
    [InlineData("sql")]
    public void Code_never_becomes_an_element(string? language)
    {
        var code = "<script>alert(\"&\")</script>\n# <img src=x onerror='y'> & <b>\n";

        var html = _renderer.Render(new CodeFence { Language = language }, code);

        Assert.DoesNotMatch("<(?!/?(figure|pre|code|span)\\b)", html);
        Assert.Equal(code.TrimEnd('\n'), CodeHtml.TextOf(html));
    }

    [Fact]
    public void The_language_of_a_class_is_escaped() =>
        Assert.Contains(
            "class=\"language-x&quot;&gt;\"",
            _renderer.Render(new CodeFence { Language = "X\">" }, "a"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb")]
    [InlineData("a\nb\n")]
    public void Every_line_end_becomes_a_line_feed(string code) =>
        Assert.Contains("<code>a\nb</code>", _renderer.Render(new CodeFence(), code), StringComparison.Ordinal);

    [Fact]
    public void A_zero_character_is_replaced_as_HTML_forbids_it() =>
        Assert.Contains("<code>a\uFFFDb</code>", _renderer.Render(new CodeFence(), "a\0b"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void Empty_code_is_an_empty_block(string code) =>
        Assert.Contains(
            "<code class=\"language-go\"></code>",
            _renderer.Render(new CodeFence { Language = "go" }, code),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_line_that_is_too_long_is_left_uncoloured_and_its_neighbours_are_not()
    {
        var line = "return " + new string('x', LineLimit.Length);

        var html = _renderer.Render(new CodeFence { Language = "dart" }, "return 1\n" + line + "\nreturn 2");

        Assert.Contains(
            "<span class=\"t-k\">return</span> <span class=\"t-n\">1</span>\n"
                + line
                + "\n<span class=\"t-k\">return</span> <span class=\"t-n\">2</span>",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_block_that_is_too_long_is_left_uncoloured()
    {
        var code = string.Concat(Enumerable.Repeat("return 1\n", (ColouredCode.LongestBlock / 9) + 1));

        Assert.DoesNotContain(
            "<span",
            _renderer.Render(new CodeFence { Language = "go" }, code),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_code_is_coloured_the_same_again()
    {
        var fence = new CodeFence { Language = "python" };
        var first = _renderer.Render(fence, "def f(x):\n    return x + 1");

        Assert.Equal(first, _renderer.Render(fence, "def f(x):\n    return x + 1"));
        Assert.Equal(first, new CodeRenderer().Render(fence, "def f(x):\n    return x + 1"));
    }

    [Fact]
    public void Many_threads_make_what_one_makes()
    {
        var blocks = Enumerable
            .Range(0, 240)
            .Select(index => (Fence: CodeSamples.Fence(index), Code: CodeSamples.Code(index)))
            .ToArray();
        var alone = new CodeRenderer();
        var expected = blocks.Select(block => alone.Render(block.Fence, block.Code)).ToArray();

        var made = new string[blocks.Length];
        Parallel.For(
            0,
            blocks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            index => made[index] = _renderer.Render(blocks[index].Fence, blocks[index].Code)
        );

        Assert.Equal(expected, made);
    }

    [Theory]
    [InlineData("go", true)]
    [InlineData("GoLang", true)]
    [InlineData("C#", true)]
    [InlineData("Text", true)]
    [InlineData("nobody-knows", false)]
    public void Languages_are_known_by_all_their_names_in_any_case(string name, bool expected) =>
        Assert.Equal(expected, _renderer.Knows(name));

    [Fact]
    public void All_names_are_listed_in_order_and_known()
    {
        Assert.Equal(_renderer.LanguageNames.Order(StringComparer.Ordinal), _renderer.LanguageNames);
        Assert.All(_renderer.LanguageNames, name => Assert.True(_renderer.Knows(name)));
    }
}
