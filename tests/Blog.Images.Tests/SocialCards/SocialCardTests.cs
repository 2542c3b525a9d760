using System.Text;
using Blog.Images.SocialCards;
using NetVips;

namespace Blog.Images.Tests.SocialCards;

public sealed class SocialCardTests
{
    private const string Paper = "<rect width=\"1200\" height=\"630\" fill=\"#fcfaf5\"/>";

    [Fact]
    public void A_card_has_its_size_and_the_drawing_behind_its_texts()
    {
        using var card = Read(Box("A title", "data-box=\"100 100 1000 400\" fill=\"#ff0000\""));
        Assert.Equal((1200, 630, 3), (card.Width, card.Height, card.Bands));
        Assert.All(card[5, 5].Zip([252.0, 250, 245]), c => Assert.InRange(c.First - c.Second, -2, 2));
        Assert.True(InkOf(card).Top >= 100);
        Assert.InRange(Blue(card).Min(), 0, 30);
    }

    [Theory]
    [InlineData("Hi")]
    [InlineData("A Brief Introduction to HDF5 and what is good about it for arrays of many dimensions")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle")]
    [InlineData("مقدمة قصيرة إلى صيغة الملفات HDF5 وكيفية استخدامها")]
    [InlineData("高性能な配列ファイル形式HDF5入門階層データとチャンクの仕組みを理解する")]
    [InlineData("🚀🎉👩🏽‍💻 <b>&amp; \"quoted\" 'text'</b> ]]>")]
    public void A_text_stays_in_its_box(string title)
    {
        using var card = Read(Box(title, "data-box=\"200 150 700 300\" font-size=\"90\" data-min-size=\"24\""));
        var ink = InkOf(card);
        Assert.InRange(ink.Left, 190, 900);
        Assert.InRange(ink.Right, 200, 910);
        Assert.InRange(ink.Top, 140, 450);
        Assert.InRange(ink.Bottom, 150, 460);
    }

    [Fact]
    public void A_text_is_as_large_as_it_may_be_and_a_longer_one_smaller()
    {
        const string Where = "data-box=\"0 0 1200 630\" font-size=\"100\" data-min-size=\"20\" data-lines=\"1\"";
        using var brief = Read(Box("Word", Where));
        using var lengthy = Read(Box(string.Join(' ', Enumerable.Repeat("Word", 14)), Where));
        Assert.InRange(HeightOf(brief), 70, 110);
        Assert.InRange(HeightOf(lengthy), 20, 60);
        Assert.True(InkOf(lengthy).Right > 1000);
    }

    [Fact]
    public void A_text_that_is_too_long_even_in_the_smallest_letters_is_cut()
    {
        var endless = string.Join(' ', Enumerable.Repeat("endless", 400));
        using var card = Read(Box(endless, "data-box=\"100 100 1000 300\" font-size=\"60\" data-min-size=\"40\""));
        Assert.InRange(InkOf(card).Bottom, 340, 410);
    }

    [Fact]
    public void A_text_of_a_million_letters_costs_no_more_than_a_page()
    {
        var endless = string.Join(' ', Enumerable.Repeat("endless", 125_000));
        using var card = Read(Box(endless, "data-box=\"100 100 1000 300\" font-size=\"90\" data-min-size=\"40\""));
        Assert.InRange(InkOf(card).Bottom, 340, 410);
    }

    [Fact]
    public void Letters_have_few_shades_of_their_own_colour()
    {
        const string Where = "data-box=\"100 100 1000 400\" font-size=\"90\" fill=\"#9a3412\"";
        using var card = Read(Box("Shades of a letter, and of an edge", Where));
        var colours = card.WriteToMemory<byte>().Chunk(3).Select(Convert.ToHexStringLower).Distinct().ToList();
        Assert.Contains("9a3412", colours);
        Assert.Contains("fcfaf5", colours);
        Assert.InRange(colours.Count, 8, 16);
    }

    [Fact]
    public void No_word_is_broken_that_a_smaller_letter_keeps_whole()
    {
        const string Where = "data-box=\"0 0 600 630\" font-size=\"100\" data-min-size=\"20\"";
        using var card = Read(Box("Incomprehensibilities", Where));
        Assert.InRange(HeightOf(card), 20, 70);
    }

    [Fact]
    public void What_is_written_from_the_right_starts_there()
    {
        using var start = Read(Box("שלום", "data-box=\"100 100 1000 100\" font-size=\"60\""));
        using var left = Read(Box("שלום", "data-box=\"100 100 1000 100\" font-size=\"60\" data-text-align=\"left\""));
        using var right = Read(
            Box("Hello", "data-box=\"100 100 1000 100\" font-size=\"60\" data-text-align=\"right\"")
        );
        Assert.InRange(InkOf(start).Right, 1080, 1110);
        Assert.InRange(InkOf(left).Left, 90, 120);
        Assert.InRange(InkOf(right).Right, 1080, 1110);
    }

    [Theory]
    [InlineData("top", 0, 200)]
    [InlineData("middle", 250, 400)]
    [InlineData("bottom", 500, 640)]
    public void A_text_stands_where_its_box_says(string align, int from, int to)
    {
        using var card = Read(Box("Text", $"data-box=\"0 0 1200 630\" font-size=\"80\" data-align=\"{align}\""));
        Assert.InRange(InkOf(card).Top, from, to);
        Assert.InRange(InkOf(card).Bottom, from, to);
    }

    [Fact]
    public void A_text_without_ink_is_left_out_and_colours_of_CSS_are_known()
    {
        using var card = Read(
            Box("", "data-box=\"0 0 600 100\"")
                + Box("\u200b \u00a0", "data-box=\"0 0 600 100\"")
                + Box("Text", "data-box=\"0 0 600 100\" fill=\"rgb(0, 0, 255)\"")
        );
        Assert.InRange(card[0].Min(), 0, 30);
        Assert.InRange(Blue(card).Min(), 200, 255);
    }

    [Theory]
    [InlineData("<svg viewBox=\"0 0 100 100\"/>", "viewBox=\"0 0 1200 630\"")]
    [InlineData("<html/>", "'html'")]
    [InlineData("<svg viewBox=\"0 0 1200 630\"><text></svg>", "not XML")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg viewBox=\"0 0 1200 630\">&a;</svg>", "not XML")]
    [InlineData("", "not XML")]
    [InlineData("<svg viewBox=\"0 0 1200 630\"><text data-box=\"1 2 3\">a</text></svg>", "'data-box'")]
    [InlineData("<svg viewBox=\"0 0 1200 630\"><text data-box=\"0 0 9 9\" font-size=\"big\">a</text></svg>", "'big'")]
    [InlineData(
        "<svg viewBox=\"0 0 1200 630\"><text data-box=\"0 0 9 9\" data-align=\"up\">a</text></svg>",
        "top, middle or bottom"
    )]
    [InlineData(
        "<svg viewBox=\"0 0 1200 630\"><text data-box=\"0 0 9 9\" fill=\"url(x)&quot;\">a</text></svg>",
        "'fill'"
    )]
    public void What_is_no_card_says_why(string svg, string why)
    {
        var drawn = SocialCard.Draw(svg, new CardGrounds());
        Assert.Null(drawn.Bytes);
        Assert.Contains(why, drawn.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_card_has_the_same_bytes_on_any_thread()
    {
        var svg = Card(Box("A Brief Introduction to HDF5", "data-box=\"80 80 1000 400\" font-size=\"88\""));
        var first = SocialCard.Draw(svg, new CardGrounds()).Bytes!;
        Assert.InRange(first.Length, 1000, 100_000);
        var grounds = new CardGrounds();
        Parallel.For(0, 4, _ => Assert.Equal(first, SocialCard.Draw(svg, grounds).Bytes));
        Assert.Equal([0xFF, 0xD8], SocialCard.Draw(svg, new CardGrounds(), asJpeg: true).Bytes![..2]);
    }

    [Fact]
    public void A_photograph_is_cropped_upright_without_what_its_camera_wrote()
    {
        using var wide = Image.Gaussnoise(2000, 900, sigma: 40, mean: 120).Cast(Enums.BandFormat.Uchar);
        using var turned = wide.Mutate(m => m.Set(GValue.GIntType, "orientation", 6));
        var cropped = SocialCard.Crop(turned.JpegsaveBuffer(), 900, 472)!;
        using var read = Image.JpegloadBuffer(cropped);
        Assert.Equal((900, 472), (read.Width, read.Height));
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(cropped), StringComparison.Ordinal);
        Assert.Equal(cropped, SocialCard.Crop(turned.JpegsaveBuffer(), 900, 472));
    }

    [Fact]
    public void What_is_no_picture_is_not_cropped()
    {
        Assert.Null(SocialCard.Crop("GIF89a"u8.ToArray(), 1200, 630));
        Assert.Null(SocialCard.Crop("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), 1200, 630));
        Assert.Null(SocialCard.Crop(ReadOnlyMemory<byte>.Empty, 1200, 630));
    }

    private static Image Read(string texts)
    {
        var drawn = SocialCard.Draw(Card(texts), new CardGrounds());
        Assert.Null(drawn.Problem);
        using var png = Image.PngloadBuffer(drawn.Bytes!);
        return png.Colourspace(Enums.Interpretation.Srgb).CopyMemory();
    }

    private static string Card(string texts) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\">{Paper}{texts}</svg>";

    private static string Box(string text, string attributes) =>
        $"<text {attributes}>{System.Security.SecurityElement.Escape(text)}</text>";

    private static Image Blue(Image card) => card[2];

    private static int HeightOf(Image card) => InkOf(card).Bottom - InkOf(card).Top;

    private static (int Left, int Top, int Right, int Bottom) InkOf(Image card)
    {
        var box = card.FindTrim(threshold: 40, background: [252, 250, 245]);
        return ((int)box[0], (int)box[1], (int)box[0] + (int)box[2], (int)box[1] + (int)box[3]);
    }
}
