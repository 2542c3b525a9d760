using Blog.Model.CrossPosts;

namespace Blog.Syndication.Tests.Conversions.Blocks;

public sealed class EmbedsTests
{
    private const string Place = "content/posts/a-post.md:5:1";

    private const string Film =
        $"<blockquote class=\"card card-player\" data-at=\"{Place}\"><p class=\"card-title\"><a "
        + "href=\"https://youtu.be/a\">A film</a></p><p class=\"card-source\">YouTube</p><p class=\"card-image\"><a "
        + "href=\"https://youtu.be/a\"><img src=\"https://jane.example/f.svg\" alt=\"A film\"></a></p></blockquote>"
        + "<p>Mine.</p>";

    [Fact]
    public void Where_players_are_embedded_the_card_of_a_film_is_its_address_and_its_picture_is_not_drawn()
    {
        Assert.Equal(
            "{% embed https://youtu.be/a %}\n\nMine.\n"
                + $"- {Place}: card of a player → the player that the target makes of its address\n",
            Rendering.Shown(Film, Rendering.Dev)
        );
        Assert.StartsWith(
            "%[https://youtu.be/a]\n",
            Rendering.Shown(Film, Rendering.Hashnode),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "<p><a href=\"https://youtu.be/a\">https://youtu.be/a</a></p>\n",
            Rendering.Shown(Film, Rendering.Medium with { Abilities = new TargetAbilities { Embeds = true } }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Elsewhere_the_card_of_a_film_is_its_picture_and_a_link() =>
        Assert.Equal(
            "<p><a href=\"https://youtu.be/a\"><img src=\"image-1.png\" alt=\"A film\"></a></p>\n"
                + "<blockquote><p><strong><a href=\"https://youtu.be/a\">A film</a></strong> (YouTube)</p>"
                + "</blockquote>\n"
                + "<p>Mine.</p>\n"
                + $"- {Place}: SVG image 'f.svg' → image image-1.png\n"
                + $"- {Place}: link card 'A film' → link with its title and source\n",
            Rendering.Shown(Film)
        );
}
