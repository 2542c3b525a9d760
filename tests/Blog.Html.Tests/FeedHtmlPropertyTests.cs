using CsCheck;

namespace Blog.Html.Tests;

public class FeedHtmlPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href='javascript:x'>",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<svg>",
        "</svg>",
        "<math>",
        "<mtext>",
        "<style>",
        "</style>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<form>",
        "</form>",
        "<select>",
        "<option>",
        "<pre>\n",
        "\n\n",
        "text ",
        "&lt;",
        "&#1;",
        "<img src=x onerror=y>",
        "<iframe src=/v></iframe>",
        "<foreignObject>",
        "<noscript>",
        "</noscript>",
        "<template>",
        "<xmp>",
        "</xmp>",
        "<mglyph>",
        "<title>",
        "<textarea>",
        "\"",
        "'",
        ">",
        "<",
        "\u0002",
        "\uD83D",
        "<plaintext>",
        "<h2>",
        "<nobr>",
        "<button>",
        "<li>",
        "<dd>",
        "<frameset>",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf(Pieces).Array[0, 24].Select(string.Concat);

    [Fact]
    public void Cleaning_any_soup_of_tags_twice_is_cleaning_it_once() =>
        Soup.Sample(
            soup =>
            {
                var once = FeedHtml.Clean(soup);
                return FeedHtml.Clean(once) == once
                    && once.All(IsXml)
                    && !once.Contains("<script", StringComparison.OrdinalIgnoreCase);
            },
            iter: 2_000
        );

    [Fact]
    public void Any_soup_of_tags_can_be_read_for_text_and_links() =>
        Soup.Sample(soup => PlainText.Of(soup).All(IsXml) && !HtmlLinks.Read(soup).Addresses.IsDefault, iter: 2_000);

    private static bool IsXml(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE');
}
