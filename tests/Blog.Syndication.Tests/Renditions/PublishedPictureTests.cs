using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;
using Blog.Text.Fingerprints;

namespace Blog.Syndication.Tests.Renditions;

public class PublishedPictureTests
{
    private const string Wide = "<table><tr><td>1<td>2<td>3</table>";
    private const string Root = "https://jane.example/copies/a-post/";

    [Fact]
    public void A_picture_that_the_site_publishes_is_shown_at_its_address_and_is_no_file()
    {
        var rendition = Render(Wide);
        var picture = Assert.Single(rendition.Published);
        Assert.Contains($"<img src=\"{Root}{picture.Name}\"", rendition.Body, StringComparison.Ordinal);
        Assert.Equal(["post.html", "index.html", "report.md"], rendition.Files.Select(f => f.Name));
        Assert.Equal(
            $"image {Root}{picture.Name}, linked to the table at home",
            Assert.Single(rendition.Losses).Became
        );
    }

    [Fact]
    public void The_check_list_asks_to_publish_the_site_instead_of_an_upload()
    {
        var rendition = Render(Wide);
        var line = Assert.Single(rendition.Checklist, l => l.Contains("table-", StringComparison.Ordinal));
        Assert.Equal(
            "Publish the site with this post first, then see that these images are shown; they have addresses there: "
                + Root
                + rendition.Published[0].Name,
            line
        );
        Assert.DoesNotContain("Upload by hand", string.Join('\n', rendition.Checklist), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_site_does_not_publish_is_still_uploaded_by_hand()
    {
        var rendition = Syndicator.Render(Rendering.Request(Wide), Rendering.Drawing);
        Assert.Empty(rendition.Published);
        Assert.Contains("Upload by hand", string.Join('\n', rendition.Checklist), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("hashnode")]
    [InlineData("towards-data-science")]
    [InlineData("medium")]
    public void A_drawn_cover_has_an_address_that_fields_take(string target)
    {
        var request = Request("<p>Text</p>") with
        {
            Target = Rendering.Target(new TargetKey(target)),
            Cover = new CoverImage("https://jane.example/gate.svg", "Gate"),
        };
        var rendition = Syndicator.Render(request, Rendering.Drawing);
        Assert.StartsWith(Root + "cover-", rendition.Cover!.Address, StringComparison.Ordinal);
        Assert.Single(rendition.Checklist, l => l.StartsWith("Publish the site", StringComparison.Ordinal));
        Assert.DoesNotContain("cover.png", string.Join('\n', rendition.Checklist), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_shows_its_drawn_cover_itself_shows_it_once()
    {
        var request = Request("<p><img src=\"https://jane.example/gate.svg\" alt=\"Gate\"></p>") with
        {
            Cover = new CoverImage("https://jane.example/gate.svg", "Gate"),
        };
        var body = Syndicator.Render(request, Rendering.Drawing).Body;
        Assert.Equal(2, body.Split(Root + "cover-").Length);
    }

    [Fact]
    public void The_name_stays_when_a_drawing_moves_and_its_links_lead_elsewhere()
    {
        static string Svg(string place, string address) =>
            $"<svg aria-label=\"A\" data-at=\"{place}\"><a href=\"{address}\"><path d=\"M0 0\"/></a></svg>";
        Assert.Equal(
            Render(Svg("x.md:1:1", "https://one.example/")).Published.Single().Name,
            Render("<p>New</p>" + Svg("x.md:9:1", "https://other.example/")).Published.Single().Name
        );
    }

    [Fact]
    public void Formulas_that_differ_in_their_number_alone_have_names_of_their_own()
    {
        static string Formula(string number) =>
            "<math display=\"block\" data-tex=\"\\frac{a}{b}\"><mfrac><mi>a</mi><mi>b</mi></mfrac>"
            + $"<mtext>({number})</mtext></math>";
        Assert.Equal(2, Render(Formula("1") + Formula("2")).Published.Length);
        Assert.Single(Render(Formula("1") + Formula("1")).Published);
    }

    [Theory]
    [InlineData(Wide, "medium")]
    [InlineData("<svg aria-label=\"A\"></svg>", "dev")]
    [InlineData("<math><mi>x</mi></math>", "dev")]
    [InlineData("<img src=\"https://jane.example/a.SVG\">", "medium")]
    public void What_may_be_drawn_is_seen_before_the_text_is_converted(string html, string target) =>
        Assert.True(Syndicator.MayDraw(Rendering.Target(new TargetKey(target)), html));

    [Fact]
    public void The_pictures_alone_are_those_of_the_rendition()
    {
        var kept = new List<Fingerprint>();
        var pictures = Syndicator.Pictures(
            Request(Wide),
            (recipe, _) =>
            {
                kept.Add(recipe);
                return "png"u8.ToArray();
            }
        );
        Assert.Equal(Render(Wide).Published.Select(p => (p.Name, p.Recipe)), pictures.Select(p => (p.Name, p.Recipe)));
        Assert.Equal(pictures.Select(p => p.Recipe), kept);
        Assert.Empty(Syndicator.Pictures(Request("<p>Text</p>"), (_, draw) => draw()));
    }

    [Theory]
    [InlineData("table-0123456789abcdef.png", true)]
    [InlineData("table-0123456789ABCDEF.png", false)]
    [InlineData("-0123456789abcdef.png", false)]
    [InlineData("table-0123456789abcde.png", false)]
    [InlineData("ta/ble-0123456789abcdef.png", false)]
    [InlineData("table-0123456789abcdef.jpg", false)]
    [InlineData("", false)]
    public void A_name_has_the_form_that_names_are_made_in(string name, bool has)
    {
        Assert.Equal(has, PublishedPicture.HasForm(name));
        Assert.True(PublishedPicture.HasForm(PublishedPicture.NameOf("cover", Fingerprint.Of("x"))));
    }

    private static RenditionRequest Request(string html) =>
        Rendering.Request(html) with
        {
            AddressOf = name => Root + name,
        };

    private static Rendition Render(string html) => Syndicator.Render(Request(html), Rendering.Drawing);
}
