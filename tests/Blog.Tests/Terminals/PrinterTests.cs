using Blog.Terminals;

namespace Blog.Tests.Terminals;

public sealed class PrinterTests
{
    [Fact]
    public void A_line_that_nobody_watches_is_never_overwritten()
    {
        var writer = new StringWriter();
        new Printer(writer, TerminalDescription.Redirected).Overwrite("Making 1 of 2");
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void An_overwritten_line_is_cut_to_the_terminal()
    {
        var writer = new StringWriter();
        new Printer(writer, new TerminalDescription(true, false, 10)).Overwrite("Making 1 of 2");
        Assert.Equal("\r\u001b[KMaking 1 ", writer.ToString());
    }

    [Fact]
    public void A_line_end_in_a_text_does_not_start_a_line()
    {
        var writer = new StringWriter();
        new Printer(writer, TerminalDescription.Redirected).Line("a\r\nb");
        Assert.Equal("a␍␊b\n", writer.ToString());
    }
}
