using Blog.Terminals;

namespace Blog.Tests.Terminals;

public sealed class TerminalDescriptionTests
{
    [Theory]
    [InlineData(false, null, null, true, true)]
    [InlineData(false, "1", null, true, false)]
    [InlineData(false, "", null, true, true)]
    [InlineData(false, null, "dumb", false, false)]
    [InlineData(true, null, null, false, false)]
    public void Colours_and_progress_need_a_terminal_that_wants_them(
        bool isRedirected,
        string? noColor,
        string? term,
        bool isInteractive,
        bool usesColor
    )
    {
        var terminal = TerminalDescription.Of(
            isRedirected,
            120,
            name =>
                name == "NO_COLOR" ? noColor
                : name == "TERM" ? term
                : null
        );
        Assert.Equal((isInteractive, usesColor), (terminal.IsInteractive, terminal.UsesColor));
    }

    [Theory]
    [InlineData(120, 120)]
    [InlineData(0, 100)]
    public void A_terminal_that_does_not_tell_its_width_has_100_cells(int told, int width) =>
        Assert.Equal(width, TerminalDescription.Of(false, told, _ => null).Width);
}
