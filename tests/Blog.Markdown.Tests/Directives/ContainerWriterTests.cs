using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.Directives;

public sealed class ContainerWriterTests
{
    [Theory]
    [InlineData(":::info", "note", "⟦alert_note⟧")]
    [InlineData("::: tip", "tip", "⟦alert_tip⟧")]
    [InlineData(":::warning Careful, all!", "warning", "Careful, all!")]
    [InlineData("::: warning \"Mind the gap\"", "warning", "Mind the gap")]
    [InlineData("::: tip Say \"it's\"", "tip", "Say &quot;it's&quot;")]
    [InlineData("::: note \"One\" and \"two\"", "note", "&quot;One&quot; and &quot;two&quot;")]
    [InlineData(":::danger[A & B]", "caution", "A &amp; B")]
    [InlineData(":::note{title=\"T\" .x}", "note", "T")]
    [InlineData(":::{.alert .alert-info}", "note", "⟦alert_note⟧")]
    [InlineData("::: {.callout-tip title=\"A title\" collapse=\"true\"}", "tip", "A title")]
    [InlineData(":::{note}", "note", "⟦alert_note⟧")]
    [InlineData(":::{admonition} A title", "note", "A title")]
    [InlineData("::: Important", "important", "⟦alert_important⟧")]
    public void A_container_of_another_program_is_an_alert_without_a_directive_of_its_name(
        string line,
        string kind,
        string title
    )
    {
        var rendered = Rendering.Of($"{line}\nHi *there*\n:::\n");

        var hole = Assert.IsType<DirectiveHole>(Assert.Single(rendered.Content.Holes));
        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(
            $"<div class=\"alert alert-{kind}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n"
                + "<p>Hi <em>there</em></p>\n</div>\n",
            ShownHoles.Show(hole.Otherwise!)
        );
    }

    [Theory]
    [InlineData("::: spoiler", "⟦details⟧\n")]
    [InlineData("::: spoiler Show all", "⟦details summary=\"Show all\"⟧\n")]
    [InlineData("::: {.dropdown} Show", "⟦details summary=\"Show\"⟧\n")]
    public void One_that_opens_and_shuts_is_the_directive_details(string line, string start)
    {
        var hole = Assert.IsType<DirectiveHole>(Assert.Single(Rendering.Of($"{line}\nHi\n:::\n").Content.Holes));

        Assert.Equal(start + "<p>Hi</p>\n⟦/details⟧\n", ShownHoles.Show(hole.Otherwise!));
    }

    [Fact]
    public void Words_behind_details_are_its_summary()
    {
        Assert.Equal(
            "⟦details summary=\"Click me, now\"⟧\n<p>Hi</p>\n⟦/details⟧\n",
            Rendering.Of("::: details Click me, now\nHi\n:::\n").Shown()
        );
        Assert.Equal(
            "⟦details open=\"true\"⟧\n<p>Hi</p>\n⟦/details⟧\n",
            Rendering.Of("::: details open\nHi\n:::\n").Shown()
        );
    }

    [Fact]
    public void Other_braces_make_a_block_of_those_classes()
    {
        var hole = HoleOf("::: {#a .column-margin}\nHi [l](m.md)\n:::\n");

        Assert.Equal(
            "<div id=\"a\" class=\"column-margin\">\n<p>Hi <a href=\"⟦link m.md⟧\">l</a></p>\n</div>\n",
            ShownHoles.Show(hole.Otherwise!)
        );
    }

    [Fact]
    public void One_without_a_name_is_reported_once_as_BLOG170_and_its_content_stays()
    {
        var rendered = Rendering.Of(":::[x] y\nHi\n:::\n");

        Assert.Equal("BLOG170", Assert.Single(rendered.Diagnostics).Id);
        Assert.Equal("<p>Hi</p>\n", ShownHoles.Show(HoleOf(":::[x] y\nHi\n:::\n").Otherwise!));
    }

    [Theory]
    [InlineData("::: figure src=a.svg")]
    [InlineData("::: card https://example.com")]
    [InlineData("::: notebook")]
    public void A_directive_is_none(string line) => Assert.Null(HoleOf($"{line}\n:::\n").Otherwise);

    private static DirectiveHole HoleOf(string markdown) =>
        Assert.IsType<DirectiveHole>(Assert.Single(Rendering.Of(markdown).Content.Holes));
}
