using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Text;

namespace Blog.Markdown.Tests;

public sealed class MarkdownRendererTests
{
    [Fact]
    public void Places_are_those_of_the_whole_file()
    {
        const string Text =
            "---\ntitle: A\n---\n\nSee [b](b.md) and ![c](<c d.png>), [e] and <f@example.com>.[^g]\n\n[e]: e.md\n";

        var rendered = Rendering.Of(Text, bodyStart: Text.IndexOf("\nSee", StringComparison.Ordinal));

        Assert.Equal(
            ["b.md", "c d.png", "e.md", "f@example.com"],
            rendered.Content.Holes.OfType<LinkHole>().Select(h => Text.Substring(h.Span.Start, h.Span.Length))
        );
        var undefined = Assert.Single(rendered.Diagnostics);
        Assert.Equal(("BLOG058", 5, 60), (undefined.Id, undefined.Location.Line, undefined.Location.Column));
    }

    [Fact]
    public void Template_syntax_is_listed_wherever_readers_would_see_it()
    {
        const string Text = "---\na: b\n---\n{% a %} [b]({{ c }}) `{% d %}`\n\n{% a %} {{`x`}}\n";
        var renderer = new MarkdownRenderer(new MarkdownOptions(), new CodeRenderer());

        var found = renderer.Templates(
            new SourceText(new ContentPath("a.md"), Text),
            Text.IndexOf("{%", StringComparison.Ordinal)
        );

        Assert.Equal(["{% a %}", "{{ c }}", "{% a %}"], found.Select(f => f.Written));
        Assert.All(found, f => Assert.Equal(f.Written, Text.Substring(f.Span.Start, f.Span.Length)));
    }

    [Fact]
    public void Places_of_addresses_in_plain_text_are_theirs()
    {
        const string Text =
            "> See https://a.example/?b&amp;c. Or\n> a--b@c.example, *mailto:d\\_e@f.example*\n\n"
            + "- www.g.example's\n";

        var rendered = Rendering.Of(Text);

        Assert.Equal(
            ["https://a.example/?b&amp;c", "a--b@c.example", "mailto:d\\_e@f.example", "www.g.example"],
            rendered.Content.Holes.OfType<LinkHole>().Select(h => Text.Substring(h.Span.Start, h.Span.Length))
        );
    }

    [Fact]
    public void Places_within_quotes_lists_tables_and_html_are_exact()
    {
        const string Text =
            "> - one [a](a.md)\n>   two [b](b.md)\n\n| x | y |\n|---|---|\n| `\\|` [c](c.md) | "
            + "[d](d.md) |\n\n> <div\n> data-x='1' \n> title=\"\">\n> <a href=e.md></a></div>\n";

        var rendered = Rendering.Of(Text);

        Assert.Equal(
            ["a.md", "b.md", "c.md", "d.md", "e.md"],
            rendered.Content.Holes.OfType<LinkHole>().Select(h => Text.Substring(h.Span.Start, h.Span.Length))
        );
    }

    [Fact]
    public void The_excerpt_is_what_stands_before_its_mark()
    {
        var rendered = Rendering.Of(
            "## Title\n\nOne[^1] [two](two.md).\n\n::: details\n### Inner\n:::\n\n<!-- more "
                + "-->\n\nThree.\n\n[^1]: Note.\n"
        );

        Assert.Equal(
            "<h2>Title</h2>\n<p>One <a href=\"⟦link two.md⟧\">two</a>.</p>\n⟦details⟧\n<h3>Inner</h3>\n⟦/details⟧\n",
            ShownHoles.Show(rendered.Excerpt!)
        );
        Assert.DoesNotContain("more", rendered.Shown());
        Assert.False(rendered.HasRawHtml);
    }

    [Fact]
    public void Without_a_mark_there_is_no_excerpt() => Assert.Null(Rendering.Of("One.\n\n> <!-- more -->\n").Excerpt);

    [Fact]
    public void The_outline_nests_headings_by_level()
    {
        var outline = Rendering
            .Of(
                "## A *b* `c<d` [e](e.md)[^1]\n#### Deep\n### Less\n## B & \"C\" ![i](i.png)\n> ## "
                    + "Quoted\n\n[^1]: Note\n"
            )
            .Outline;

        Assert.Equal(["A <em>b</em> <code>c&lt;d</code> e", "B &amp; “C” i"], outline.Select(h => h.Html));
        Assert.Equal([(4, "deep"), (3, "less")], outline[0].Children.Select(h => (h.Level, h.Id)));
        Assert.Equal("a-b-cd-e", outline[0].Id);
    }

    [Fact]
    public void All_ids_are_known()
    {
        var ids = Rendering.Of("## One\n\n*x*{#two}\n\n<p id=three><a name='four'></a></p>\n\ny[^1]\n\n[^1]: z\n").Ids;

        Assert.Equal(["fn-slug-1", "fnref-slug-1", "four", "one", "three", "two"], ids.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("First *paragraph*\nof[^1] `two` lines.\n\nSecond.\n\n[^1]: Note.", "First paragraph of two lines.")]
    [InlineData(
        "> [!NOTE]\n> Alert\n\n::: details\nInside\n:::\n\n![alt](a.png "
            + "\"caption\")\n\n![alt](a.png)\n\n- Item\n\nText",
        "Text"
    )]
    [InlineData("- Item\n- More", "Item")]
    [InlineData("## Heading\n\n```\ncode\n```", "")]
    public void The_summary_is_the_first_paragraph(string markdown, string summary) =>
        Assert.Equal(summary, Rendering.Of(markdown).Summary);

    [Fact]
    public void A_long_summary_is_cut_at_a_word()
    {
        var summary = Rendering.Of(string.Concat(Enumerable.Repeat("word, ", 100))).Summary;

        Assert.EndsWith("word…", summary);
        Assert.InRange(summary.Length, 280, 301);
    }

    [Theory]
    [InlineData("One two-three don't 4.5\n\n```\nnot counted\n```", 4, 0)]
    [InlineData("## Head\n\n- Item `code`\n\nText<br>more", 5, 0)]
    [InlineData("哈希 is 一个 word", 2, 4)]
    [InlineData("안녕 ひらカタ", 0, 6)]
    public void Words_and_ideographs_are_counted(string markdown, int words, int ideographs)
    {
        var rendered = Rendering.Of(markdown);

        Assert.Equal((words, ideographs), (rendered.WordCount, rendered.IdeographCount));
    }

    [Theory]
    [InlineData("<!-- comment -->\n\ntext <!-- more -->", false)]
    [InlineData("<!-- comment --><b>x</b>", true)]
    [InlineData("a <b>c</b>", true)]
    [InlineData("`<b>` \\<b>", false)]
    public void Raw_html_is_told_from_comments(string markdown, bool hasRawHtml) =>
        Assert.Equal(hasRawHtml, Rendering.Of(markdown).HasRawHtml);

    [Fact]
    public void Line_ends_of_other_systems_change_nothing()
    {
        const string Text =
            "## A\n\nOne\\\ntwo ![x](y.png\n\"t\n u\")\n\n<b\nid=x>z</b>\n\n```\na\nb\n```\n\n::: d\nx\n:::\n";

        Assert.Equal(Rendering.Of(Text).Shown(), Rendering.Of(Text.Replace("\n", "\r\n")).Shown());
    }

    [Theory]
    [InlineData("Text\n:::\n", "BLOG048", ":::")]
    [InlineData("```pyhton\n```\n", "BLOG050", "pyhton")]
    [InlineData("::: a b=\n:::\n", "BLOG053", "b=")]
    [InlineData("x[^1]", "BLOG058", "[^1]")]
    [InlineData("## A {#b}\n## C {#b}\n", "BLOG059", "{#b}")]
    public void A_mistake_is_reported_where_it_is(string markdown, string id, string written)
    {
        var diagnostic = Assert.Single(Rendering.Of(markdown).Diagnostics);

        Assert.Equal(
            (id, markdown.LastIndexOf(written, StringComparison.Ordinal), written.Length),
            (diagnostic.Id, diagnostic.Location.Span.Start, diagnostic.Location.Length)
        );
    }

    [Fact]
    public void Nesting_beyond_use_is_reported_as_BLOG049()
    {
        var rendered = Rendering.Of(new string('>', 1000) + " deep");

        Assert.Equal("BLOG049", Assert.Single(rendered.Diagnostics).Id);
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var renderer = new MarkdownRenderer(new MarkdownOptions(), new CodeRenderer());
        var source = new SourceText(
            new ContentPath("a.md"),
            "## \"A\"\n\n[b](c) --- d[^1] HTML\n\n*[HTML]: x\n\n[^1]: e\n\n::: f\n- [x] g\n:::\n"
        );
        var expected = ShownHoles.Show(renderer.Render(source, 0, "s").Content);

        var all = Enumerable
            .Range(0, 500)
            .AsParallel()
            .Select(_ => ShownHoles.Show(renderer.Render(source, 0, "s").Content));

        Assert.All(all, shown => Assert.Equal(expected, shown));
    }
}
