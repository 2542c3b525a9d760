using Blog.Model.CrossPosts;

namespace Blog.Syndication.Tests.Conversions.Blocks;

public sealed class CodeBlocksTests
{
    private const string Coloured =
        "<figure class=\"code\" data-at=\"content/posts/a-post.md:3:1\"><pre tabindex=\"0\"><code "
        + "class=\"language-go\"><span class=\"k\">if</span> a &lt; "
        + "b {\n\t\t<span class=\"k\">return</span>  \n\n}\n</code></pre></figure>";

    [Fact]
    public void Colours_go_and_tabs_spaces_and_empty_lines_stay() =>
        Assert.Equal(
            "<pre data-code-block-lang=\"go\" data-code-block-mode=\"2\"><code "
                + "class=\"language-go\">if a &lt; b {\n\t\treturn  \n\n}</code></pre>\n",
            Rendering.Shown(Coloured)
        );

    [Fact]
    public void In_Markdown_the_code_stands_in_a_fence_with_its_language() =>
        Assert.Equal("```go\nif a < b {\n\t\treturn  \n\n}\n```\n", Rendering.Shown(Coloured, Rendering.Dev));

    [Fact]
    public void A_fence_is_longer_than_any_in_the_code() =>
        Assert.Equal(
            "````\n```\nx\n```\n````\n",
            Rendering.Shown("<pre><code>```\nx\n```\n</code></pre>", Rendering.Hashnode)
        );

    [Fact]
    public void For_DEV_code_with_a_fence_stands_between_tildes() =>
        Assert.Equal(
            "~~~\n```\nx\n```\n~~~\n",
            Rendering.Shown("<pre><code>```\nx\n```\n</code></pre>", Rendering.Dev)
        );

    [Fact]
    public void A_title_becomes_a_line_above_the_code() =>
        Assert.Equal(
            "<p><strong>snake_case.py</strong></p>\n<pre><code>x</code></pre>\n",
            Rendering.Shown(
                "<figure class=\"code\"><figcaption>snake_case.py</figcaption><pre><code>x\n</code></pre></figure>"
            )
        );

    [Fact]
    public void Lines_marked_by_colour_alone_get_the_signs_of_a_comparison() =>
        Assert.Equal(
            "```diff\n a\n-b\n+  c\n\n```\n- content/posts/a-post.md:9:1: "
                + "comparison of code → code with + and - before its lines, in 'diff' instead of 'go'\n",
            Rendering.Shown(
                "<pre data-at=\"content/posts/a-post.md:9:1\"><code class=\"language-go\"><span "
                    + "class=\"line\">a\n</span><span class=\"line del\">b\n</span><span class=\"line ins\"> "
                    + " c\n</span><span class=\"line\">\n</span></code></pre>",
                Rendering.Dev
            )
        );

    [Fact]
    public void A_patch_has_its_signs_already() =>
        Assert.Equal(
            "```diff\n-b\n+c\n```\n",
            Rendering.Shown(
                "<pre><code class=\"language-diff\"><span class=\"line del\">-b\n</span><span "
                    + "class=\"line ins\">+c\n</span></code></pre>",
                Rendering.Dev
            )
        );

    [Fact]
    public void A_target_without_languages_of_code_loses_them()
    {
        var target = Rendering.Dev with { Abilities = new TargetAbilities { CodeLanguages = false } };
        Assert.Equal(
            "```\nx\n```\n! content/posts/a-post.md: language of code 'go' → code without a language\n",
            Rendering.Shown("<pre><code class=\"language-go\">x\n</code></pre>", target)
        );
    }

    [Fact]
    public void What_looks_like_a_table_or_a_mark_in_code_stays_code() =>
        Assert.Equal(
            "<pre><code>| a | b |\nx</code></pre>\n",
            Rendering.Shown("<pre><code>| a | b |\n<mark>x</mark></code></pre>")
        );

    [Fact]
    public void Marks_of_notes_stay_in_the_comments_and_links_back_go() =>
        Assert.Equal(
            "```go\nf() // (1)\n```\n\n1. Calls it.\n- content/posts/a-post.md:9:1: "
                + "notes to code → numbers in comments, and the list below\n",
            Rendering.Shown(
                "<pre data-at=\"content/posts/a-post.md:9:1\"><code class=\"language-go\"><span "
                    + "class=\"line\">f()<a class=\"code-note\" href=\"https://a.example/#n\" "
                    + "role=\"doc-noteref\">"
                    + "<span class=\"t-c\"> // (</span>1<span class=\"t-c\">)</span></a>\n"
                    + "</span></code></pre>"
                    + "<ol class=\"code-notes\"><li id=\"n\">Calls it. <a class=\"code-back\" href=\"#m\" "
                    + "role=\"doc-backlink\">↩</a></li></ol>",
                Rendering.Dev
            )
        );

    [Fact]
    public void A_session_keeps_prompts_and_output() =>
        Assert.Equal(
            "```console\n$ ls\na\n```\n",
            Rendering.Shown(
                "<pre><code class=\"language-console\"><span class=\"line\"><span class=\"t-p\">$ </span>ls\n</span>"
                    + "<span class=\"line out\">a\n</span></code></pre>",
                Rendering.Dev
            )
        );
}
