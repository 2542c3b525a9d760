using Blog.Terminals;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Tests.Terminals;

public sealed class ProgressLineTests
{
    [Fact]
    public void The_line_is_written_at_most_ten_times_a_second()
    {
        var (clock, writer) = (new FakeTimeProvider(), new StringWriter());
        var line = new ProgressLine(new Printer(writer, new TerminalDescription(true, false, 80)), clock, "Making");
        line.Report(1, 9);
        clock.Advance(TimeSpan.FromMilliseconds(100));
        line.Report(2, 9);
        line.Report(3, 9);
        Assert.Equal("\r\u001b[KMaking 2 of 9", writer.ToString());
    }
}
