using System.Text;
using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Tests;

public sealed class SyndicatorTests
{
    [Fact]
    public void A_target_of_the_site_has_the_ways_of_the_one_it_is_like()
    {
        var own = new CrossPostTarget(new TargetKey("team-blog"), "Team Blog") { Like = CrossPostTargets.Dev };
        var rendition = Rendering.Render("<p>Hi</p>", own);
        Assert.Equal(
            (RenditionFormat.Markdown, "Hi\n", "team-blog"),
            (rendition.Format, rendition.Body, rendition.Target.Value)
        );
    }

    [Fact]
    public void Series_and_closing_line_stand_around_the_text()
    {
        var request = Rendering.Request("<p>Text</p>") with
        {
            SeriesHtml = "<p>Part 1",
            ClosingHtml = "<p>Originally at home",
        };
        Assert.Equal(
            "<p>Part 1</p>\n<p>Text</p>\n<p>Originally at home</p>\n",
            Syndicator.Render(request, Rendering.Drawing).Body
        );
    }

    [Fact]
    public void The_text_is_Markdown_for_a_target_of_HTML_too() =>
        Assert.Equal("### A\n\nOne *line*.\n", Rendering.Render("<h2>A</h2><p>One\n<em>line</em>.</p>").Text);

    [Fact]
    public void The_cover_is_the_first_image_where_there_is_no_field_for_it()
    {
        var request = Rendering.Request("<p>Text</p>") with
        {
            Cover = new CoverImage("https://jane.example/c.png", "A c"),
        };
        Assert.StartsWith(
            "<figure><img src=\"https://jane.example/c.png\" alt=\"A c\"></figure>\n",
            Syndicator.Render(request, Rendering.Drawing).Body
        );
        Assert.Equal("Text\n", Syndicator.Render(request with { Target = Rendering.Dev }, Rendering.Drawing).Body);
    }

    [Fact]
    public void A_long_title_is_cut_between_words_and_reported()
    {
        var request = Rendering.Request("") with
        {
            Title = "A rather long title, in words",
            Target = Rendering.Medium with { Abilities = new TargetAbilities { MaxTitle = 22 } },
        };
        var rendition = Syndicator.Render(request, Rendering.Drawing);
        Assert.Equal("A rather long title…", rendition.Title);
        Assert.Equal(
            new Loss(
                "content/posts/a-post.md",
                "title",
                "'A rather long title…': Medium takes 22 characters",
                IsLost: true
            ),
            Assert.Single(rendition.Losses)
        );
    }

    [Fact]
    public void Tags_are_mapped_spelled_and_cut_as_the_target_takes_them()
    {
        var target = Rendering.Dev with
        {
            TagMap = Rendering.Dev.TagMap.Add("machine-learning", "ml").Add("notes", ""),
            Abilities = new TargetAbilities { MaxTags = 2 },
        };
        var rendition = Syndicator.Render(
            Rendering.Request("", target) with
            {
                Tags = ["machine-learning", "notes", "C#", "c-sharp!", "c sharp", "ML", "go"],
            },
            Rendering.Drawing
        );
        Assert.Equal(["ml", "csharp"], rendition.Tags);
        Assert.Equal(
            new Loss("content/posts/a-post.md", "tag 'go'", "left out: DEV takes 2 tags", IsLost: true),
            Assert.Single(rendition.Losses)
        );
    }

    [Fact]
    public void Losses_stand_in_the_order_of_the_text()
    {
        const string Html =
            "<details data-at=\"content/notes.md:1:1\"><p>x</p></details><aside "
            + "data-at=\"content/posts/a-post.md:10:1\"><p>x</p></aside>"
            + "<p data-at=\"content/posts/a-post.md:9:3\"><kbd>x</kbd></p><p><kbd>y</kbd></p>";
        Assert.Equal(
            [
                "content/posts/a-post.md",
                "content/posts/a-post.md:9:3",
                "content/posts/a-post.md:10:1",
                "content/notes.md:1:1",
            ],
            Rendering.Render(Html).Losses.Select(l => l.Place)
        );
    }

    [Fact]
    public void The_check_list_names_canonical_link_tags_images_and_what_to_record()
    {
        var request = Rendering.Request("<img src=\"https://jane.example/a.svg\">") with
        {
            Tags = ["python"],
            Date = new DateTimeOffset(2020, 11, 14, 0, 0, 0, TimeSpan.Zero),
        };
        var list = string.Join('\n', Syndicator.Render(request, Rendering.Drawing).Checklist);
        Assert.All(
            [
                "canonical link",
                Rendering.Home,
                "python",
                "image-1.png",
                "14 November 2020",
                "crosspost record content/posts/a-post.md",
            ],
            words => Assert.Contains(words, list)
        );
    }

    [Theory]
    [InlineData("medium", "medium.com", "Medium")]
    [InlineData("towards-data-science", "towardsdatascience.com", "Towards")]
    [InlineData("dev", "dev.to", "DEV")]
    [InlineData("hashnode", "hashnode.com", "Hashnode")]
    public void The_check_list_of_a_target_of_the_site_sends_nobody_to_the_one_it_is_like(
        string like,
        string page,
        string name
    )
    {
        var own = new CrossPostTarget(new TargetKey("team-blog"), "Team Blog") { Like = new TargetKey(like) };
        var request = Rendering.Request("<p>x</p>", own) with
        {
            Tags = ["python"],
            Cover = new CoverImage("https://jane.example/a.png", ""),
        };
        var list = string.Join('\n', Syndicator.Render(request, Rendering.Drawing).Checklist);
        Assert.All([page, name], word => Assert.DoesNotContain(word, list));
        Assert.Contains("Team Blog", list);
    }

    [Theory]
    [InlineData("hashnode", "subtitle")]
    [InlineData("towards-data-science", "<em>")]
    public void A_summary_that_is_taken_from_the_text_does_not_stand_above_it(string target, string sign)
    {
        var request = Rendering.Request("<p>First paragraph.</p>", Rendering.Target(new TargetKey(target))) with
        {
            Description = "First paragraph.",
        };
        Assert.DoesNotContain(sign, TextOf(Syndicator.Render(request, Rendering.Drawing)));
        Assert.Contains(sign, TextOf(Syndicator.Render(request with { Standfirst = "In short." }, Rendering.Drawing)));
    }

    private static string TextOf(Rendition rendition) => Encoding.UTF8.GetString(rendition.Files[0].Bytes.Span);

    [Fact]
    public void A_post_of_Medium_that_takes_no_tags_says_nothing_of_them() =>
        Assert.DoesNotContain(
            Syndicator.Render(Rendering.Request("") with { Tags = [] }, Rendering.Drawing).Checklist,
            line => line.Contains("topics", StringComparison.Ordinal)
        );

    [Fact]
    public void The_page_to_copy_from_needs_nothing_from_elsewhere()
    {
        var page = Encoding.UTF8.GetString(
            Rendering.Render("<p>Hi</p>").Files.Single(f => f.Name == "index.html").Bytes.Span
        );
        Assert.DoesNotContain("src=", page);
        Assert.DoesNotContain("<link", page);
        Assert.Contains("<article id=\"text\">\n<p>Hi</p>\n</article>", page);
    }

    [Fact]
    public void The_words_that_are_added_are_in_the_language_of_the_text()
    {
        var words = new CopyWords
        {
            TableAsText = "Tabelle als Text",
            Table = "Tabelle",
            Columns = "Spalten",
            Row = "Zeile {0}",
            Deleted = "[gestrichen: {0}]",
        };
        var request = Rendering.Request(
            "<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td></td><td>1</td><td>2</td></tr></table>"
                + "<p><del>alt</del></p>"
        );
        Assert.Equal(
            "<figure><img src=\"table-1.png\" alt=\"Tabelle. Spalten: A, B, C. Zeile 1: "
                + "B 1, C 2.\"><figcaption><a href=\"https://jane.example/2020/a-post/\">Tabelle als "
                + "Text</a></figcaption></figure>\n"
                + "<p>[gestrichen: alt]</p>\n",
            Syndicator.Render(request with { Words = words }, Rendering.Drawing).Body
        );
    }

    [Fact]
    public void An_empty_text_has_an_empty_rendition() =>
        Assert.Equal(("", ""), (Rendering.Render("").Body, Rendering.Render(" <div> </div> ").Text));
}
