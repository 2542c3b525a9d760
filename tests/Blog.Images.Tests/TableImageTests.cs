using CsCheck;

namespace Blog.Images.Tests;

public class TableImageTests
{
    private static readonly TableLook Look = new();

    private const string Paper = "#ffffff";

    [Fact]
    public void The_ground_of_the_head_the_paper_and_the_lines_have_the_colours_of_the_look()
    {
        var picture = Draw(
            new TableLook
            {
                Paper = "#fffff0",
                HeadPaper = "#e0e0ff",
                Line = "#123456",
                Ink = "#990000",
            },
            ["|Name|"],
            ["a", "b"]
        );

        Assert.Equal("#123456", picture.At(0, 0));
        Assert.Equal("#123456", picture.At(picture.Width - 1, picture.Height - 1));
        Assert.Equal("#e0e0ff", picture.At(4, 4));
        Assert.Equal("#fffff0", picture.At(4, picture.Height - 5));
        Assert.True(picture.Has("#990000"));
    }

    [Fact]
    public void A_small_table_is_no_wider_than_its_text() => Assert.InRange(Draw(Look, ["a", "b"]).Width, 40, 250);

    [Fact]
    public void A_sharper_image_has_the_same_look() =>
        Assert.Equal(
            2.0,
            (double)Draw(Look with { Scale = 4 }, ["some words", "b"]).Width
                / Draw(Look with { Scale = 2 }, ["some words", "b"]).Width,
            1
        );

    [Fact]
    public void Long_text_is_broken_at_the_widest_that_the_look_allows()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 200));
        var narrow = Draw(Look with { MaxWidth = 400 }, [text, "b"]);
        var wide = Draw(Look, [text, "b"]);

        Assert.InRange(narrow.Width, 700, 800);
        Assert.InRange(wide.Width, 1900, 2000);
        Assert.True(narrow.Height > wide.Height);
    }

    [Fact]
    public void A_word_longer_than_the_table_is_broken() =>
        Assert.InRange(Draw(Look with { MaxWidth = 300 }, [new string('x', 500)]).Width, 500, 600);

    [Fact]
    public void A_line_feed_breaks_a_line() => Assert.True(Draw(Look, ["a\nb"]).Height > Draw(Look, ["a b"]).Height);

    [Fact]
    public void Cells_are_set_left_in_the_middle_or_right()
    {
        var wide = new string('m', 30);
        var starts = new[] { CellAlignment.Left, CellAlignment.Center, CellAlignment.Right }
            .Select(a => new Picture(TableImage.Draw(new([Row(wide), new([new([new("i")], a)], false)]), Look)))
            .Select(p => (p.Width, Ink: p.InkColumns(Paper, p.Height - 50, p.Height - 10).First(x => x > 5)))
            .ToList();

        Assert.True(starts[0].Ink < 60);
        Assert.InRange(starts[1].Ink, (starts[1].Width / 2) - 30, (starts[1].Width / 2) + 10);
        Assert.True(starts[2].Ink > starts[2].Width - 90);
    }

    [Theory]
    [InlineData("code", "HHH")]
    [InlineData("italic", "HHH")]
    public void Text_of_every_style_stands_on_one_line(string style, string text)
    {
        SkipWithoutFont();
        var styled = new TextRun(text, IsCode: style == "code", IsItalic: style == "italic");
        var picture = new Picture(
            TableImage.Draw(
                new([new([new([new(text)], CellAlignment.Left), new([styled], CellAlignment.Left)], false)]),
                Look
            )
        );
        var middle = picture.Width / 2;

        Assert.InRange(
            picture.InkRows(Paper, 5, middle).Last(y => y < picture.Height - 6)
                - picture.InkRows(Paper, middle, picture.Width - 5).Last(y => y < picture.Height - 6),
            -1,
            1
        );
    }

    [Fact]
    public void Styles_are_seen()
    {
        SkipWithoutFont();
        TextRun[] styles =
        [
            new("word"),
            new("word", IsBold: true),
            new("word", IsItalic: true),
            new("word", IsCode: true),
        ];

        Assert.Equal(
            4,
            styles
                .Select(s =>
                    Convert.ToHexString(
                        TableImage.Draw(new([new([new([s], CellAlignment.Left)], false)]), Look)!.Png.Span
                    )
                )
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public void Rows_may_be_ragged_and_cells_empty() =>
        Assert.True(Draw(Look, ["a"], ["", "b", ""], [], [" "]).Width > 100);

    [Theory]
    [InlineData("<b>bold</b> & <span size='999999'>")]
    [InlineData("</span></span>")]
    [InlineData("&amp; &#0; &bogus;")]
    [InlineData("a\0b\u0001\u001b\uffff")]
    [InlineData("\ud800 alone")]
    [InlineData("\u202e turned \u2066 around")]
    [InlineData("日本語 and 🎉 and עברית and e\u0301\u0301\u0301\u0301")]
    public void Odd_text_is_drawn_as_text(string text)
    {
        var drawn = Draw(Look, [text, "b"]);
        Assert.InRange(drawn.Width, 60, 2000);
        Assert.InRange(drawn.Height, 40, 400);
    }

    [Fact]
    public void A_font_cannot_break_out_of_the_markup_either() =>
        Assert.True(Draw(Look with { CodeFont = "\"><b>" }, ["a"]).Width > 0);

    [Fact]
    public void Too_many_cells_columns_characters_or_lines_are_no_picture()
    {
        SkipWithoutFont();
        Assert.Null(TableImage.Draw(new([.. Enumerable.Repeat(Row("a"), 10_000)]), Look));
        Assert.Null(TableImage.Draw(new([Row([.. Enumerable.Repeat("a", 500)])]), Look));
        Assert.Null(TableImage.Draw(new([Row(new string('a', TableImage.MaxCharacters + 1))]), Look));
        Assert.Null(TableImage.Draw(new([Row(string.Concat(Enumerable.Repeat("a\n", 1000)))]), Look));
        Assert.Null(TableImage.Draw(new([]), Look));
        Assert.Null(TableImage.Draw(new([Row()]), Look));
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes()
    {
        SkipWithoutFont();
        var table = new TableContent([Row("some", "words"), Row("and", "more")]);
        Assert.Equal(TableImage.Draw(table, Look)!.Png.ToArray(), TableImage.Draw(table, Look)!.Png.ToArray());
    }

    [Fact]
    public void Any_text_is_drawn_or_refused_but_never_fails()
    {
        SkipWithoutFont();
        Gen.String[0, 30]
            .Array[0, 4]
            .Array[0, 4]
            .Sample(
                rows =>
                {
                    var drawn = TableImage.Draw(new([.. rows.Select(Row)]), Look with { Scale = 1, MaxWidth = 400 });
                    Assert.True(drawn is null or { Width: > 0 and <= 400, Height: > 0 });
                },
                iter: 200,
                threads: 1
            );
    }

    private static Picture Draw(TableLook look, params string[][] rows)
    {
        SkipWithoutFont();
        return new(TableImage.Draw(new([.. rows.Select(Row)]), look));
    }

    private static void SkipWithoutFont() =>
        Assert.SkipUnless(
            Native.HasFont(Typesetter.Font(Look)),
            "This machine has no font to draw text with: install one, fonts-dejavu-core for example."
        );

    // |a| is a cell of the head.
    private static TableRow Row(params string[] cells) =>
        new(
            [.. cells.Select(c => new TableCell([new(c.Trim('|'))], CellAlignment.Left))],
            cells.Length > 0 && cells[0].StartsWith('|')
        );
}
