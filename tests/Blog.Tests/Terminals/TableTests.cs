using Blog.Terminals;

namespace Blog.Tests.Terminals;

public sealed class TableTests
{
    [Fact]
    public void Columns_are_as_wide_as_their_longest_cells_and_numbers_stand_to_the_right()
    {
        var writer = new StringWriter();
        new Table(
            ["Tag", "Posts", "Address"],
            [
                ["日本語", "7", "/tags/x/"],
                ["go", "1234567", ""],
            ]
        )
        {
            Numbers = new HashSet<int> { 1 },
        }.Print(new Printer(writer, TerminalDescription.Redirected));
        Assert.Equal("Tag       Posts  Address\n日本語        7  /tags/x/\ngo      1234567\n", writer.ToString());
    }
}
