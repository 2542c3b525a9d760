using Blog.Model.CrossPosts;

namespace Blog.Syndication.Tests.Conversions.Blocks;

public sealed class TablesTests
{
    private const string Wide =
        "<h2 id=\"cells\">Cells</h2><table "
        + "data-at=\"content/posts/a-post.md:3:1\"><thead><tr><th>Cell</th><th>Gates</th><th>Year</th></tr></thead>"
        + "<tbody><tr><td>LSTM</td><td>3</td><td>1997</td></tr><tr><td><code>GRU</code></td><td>2</td><td></td></tr>"
        + "</tbody></table>";

    [Fact]
    public void A_wide_table_becomes_an_image_that_tells_its_content_and_links_to_the_table_at_home() =>
        Assert.Equal(
            "<h3>Cells</h3>\n<figure><img src=\"table-1.png\" alt=\"Table. Columns: Cell, Gates, Year. "
                + "LSTM: Gates 3, Year 1997. GRU: Gates 2.\">"
                + "<figcaption><a href=\"https://jane.example/2020/a-post/#cells\">Table as "
                + "text</a></figcaption></figure>\n"
                + "- content/posts/a-post.md:3:1: table of 3 columns and 2 rows → image table-1.png, "
                + "linked to the table at home\n",
            Rendering.Shown(Wide)
        );

    [Fact]
    public void The_image_is_a_file_of_the_rendition() =>
        Assert.Equal(
            "table-1.png",
            Assert.Single(Rendering.Render(Wide).Files, f => f.ContentType == "image/png").Name
        );

    [Fact]
    public void A_table_links_to_its_own_anchor_rather_than_to_the_heading_above() =>
        Assert.Contains(
            "a-post/#mine\"",
            Rendering.Render(Wide.Replace("<table", "<table id=\"mine\"", StringComparison.Ordinal)).Body
        );

    [Fact]
    public void A_caption_stands_below_the_image() =>
        Assert.Contains(
            "alt=\"Table: All cells. Columns: Cell,",
            Rendering
                .Render(Wide.Replace("<thead>", "<caption>All cells</caption><thead>", StringComparison.Ordinal))
                .Body
        );

    [Fact]
    public void A_table_that_cannot_be_drawn_becomes_a_list()
    {
        var rendition = Syndicator.Render(Rendering.Request(Wide), Rendering.NoDrawing);
        Assert.Equal(
            "<h3>Cells</h3>\n<ul><li><strong>LSTM</strong>: Gates 3; "
                + "Year 1997</li><li><strong><code>GRU</code></strong>: Gates 2</li></ul>\n"
                + "- content/posts/a-post.md:3:1: table of 3 columns and 2 rows → list: this machine cannot draw it\n",
            Rendering.Shown(rendition)
        );
    }

    [Fact]
    public void What_the_machine_lacks_for_drawing_is_named()
    {
        var machine = Rendering.NoDrawing with { Missing = forText => forText ? "no font is here" : "wrong question" };
        Assert.EndsWith(
            " → list: this machine cannot draw it (no font is here)\n",
            Rendering.Shown(Syndicator.Render(Rendering.Request(Wide), machine)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_of_two_columns_and_few_rows_becomes_a_list() =>
        Assert.Equal(
            "<p><strong>Word</strong>: Meaning</p>\n<ul><li><strong>gate</strong>: "
                + "a door</li></ul>\n- content/posts/a-post.md: table of 2 columns and 1 row → list\n",
            Rendering.Shown(
                "<table><tr><th>Word</th><th>Meaning</th></tr><tr><td>gate</td><td>a door</td></tr></table>"
            )
        );

    [Fact]
    public void Of_a_long_table_the_text_alternative_counts_the_rows_it_leaves_out()
    {
        var rows = string.Concat(
            Enumerable.Range(1, 40).Select(i => $"<tr><td>row {i}</td><td>some words</td><td>some more words</td></tr>")
        );
        var alt = Rendering.Render($"<table>{rows}</table>").Body.Split("alt=\"")[1].Split('"')[0];
        Assert.InRange(alt.Length, 400, 500);
        Assert.EndsWith(" more rows.", alt);
    }

    [Fact]
    public void Where_there_are_tables_a_table_stays_one_with_its_alignment() =>
        Assert.Equal(
            "| A | B |\n| --- | ---: |\n| x\\|y | 1<br>2 |\n",
            Rendering.Shown(
                "<table><thead><tr><th>A</th><th style=\"text-align: "
                    + "right;\">B</th></tr></thead><tr><td>x|y</td><td style=\"text-align: "
                    + "right;\"><p>1</p><p>2</p></td></tr></table>",
                Rendering.Dev
            )
        );

    [Fact]
    public void A_site_can_say_that_a_target_has_tables() =>
        Assert.Contains(
            "<table>",
            Rendering.Render(Wide, Rendering.Medium with { Abilities = new TargetAbilities { Tables = true } }).Body
        );
}
