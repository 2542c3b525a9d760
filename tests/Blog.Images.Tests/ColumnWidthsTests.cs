using CsCheck;

namespace Blog.Images.Tests;

public class ColumnWidthsTests
{
    [Fact]
    public void Columns_are_as_wide_as_their_text_where_there_is_room() =>
        Assert.Equal([50, 100], ColumnWidths.Divide([50, 100], [20, 30], 400, 10)!);

    [Fact]
    public void The_widest_gives_way_and_a_short_one_keeps_its_width() =>
        Assert.Equal([50, 350], ColumnWidths.Divide([50, 1000], [20, 30], 400, 10)!);

    [Fact]
    public void Wide_columns_share_what_is_left() =>
        Assert.Equal([50, 175, 175], ColumnWidths.Divide([50, 1000, 2000], [20, 30, 30], 400, 10)!);

    [Fact]
    public void A_column_is_not_narrower_than_its_widest_word() =>
        Assert.Equal([300, 100], ColumnWidths.Divide([500, 1000], [300, 30], 400, 10)!);

    [Fact]
    public void Words_are_broken_where_not_even_they_have_room() =>
        Assert.Equal([200, 200], ColumnWidths.Divide([500, 1000], [300, 300], 400, 10)!);

    [Fact]
    public void Too_many_columns_have_no_widths() => Assert.Null(ColumnWidths.Divide([5, 5, 5], [5, 5, 5], 29, 10));

    [Fact]
    public void Columns_fill_the_room_and_never_more() =>
        Gen.Select(Gen.Int[0, 900], Gen.Int[0, 900])
            .Array[1, 12]
            .Sample(columns =>
            {
                var natural = columns.Select(c => int.Max(c.Item1, c.Item2)).ToArray();
                var widths = ColumnWidths.Divide(
                    natural,
                    [.. columns.Select(c => int.Min(c.Item1, c.Item2))],
                    1000,
                    20
                )!;

                Assert.True(widths.Sum() <= 1000);
                Assert.All(widths, w => Assert.True(w >= 20));
                Assert.True(
                    widths.Sum() > 1000 - widths.Length
                        || widths.Zip(natural).All(p => p.First == int.Max(20, p.Second))
                );
            });
}
