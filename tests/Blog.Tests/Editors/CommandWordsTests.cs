using Blog.Editors;

namespace Blog.Tests.Editors;

public sealed class CommandWordsTests
{
    [Theory]
    [InlineData("code", "code")]
    [InlineData("  code  -w ", "code|-w")]
    [InlineData("\"/Applications/My Editor.app/bin/e\" -w", "/Applications/My Editor.app/bin/e|-w")]
    [InlineData("e --title='a \"b\"'", "e|--title=a \"b\"")]
    [InlineData("e '' x", "e||x")]
    [InlineData("e $(rm -rf /); `x` && y", "e|$(rm|-rf|/);|`x`|&&|y")]
    [InlineData("e 'open", "e|open")]
    [InlineData("", "")]
    public void A_command_is_divided_and_nothing_in_it_is_carried_out(string command, string expected) =>
        Assert.Equal(expected, string.Join('|', CommandWords.Of(command)));

    [Fact]
    public void A_backslash_keeps_a_blank_where_paths_do_not_have_it()
    {
        Assert.Equal(["/my editor", "-w"], CommandWords.Of(@"/my\ editor -w", hasEscapes: true));
        Assert.Equal([@"C:\bin\e.exe", "-w"], CommandWords.Of(@"C:\bin\e.exe -w", hasEscapes: false));
    }
}
