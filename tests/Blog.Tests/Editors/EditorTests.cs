using Blog.Editors;

namespace Blog.Tests.Editors;

public sealed class EditorTests
{
    [Theory]
    [InlineData("code", "code|--goto|/s/a b.md:3:5")]
    [InlineData("vscode", "code|--goto|/s/a b.md:3:5")]
    [InlineData("code -w", "code|-w|--goto|/s/a b.md:3:5")]
    [InlineData("/opt/code/bin/code --new-window", "/opt/code/bin/code|--new-window|--goto|/s/a b.md:3:5")]
    [InlineData("code-insiders", "code-insiders|--goto|/s/a b.md:3:5")]
    [InlineData("cursor", "cursor|--goto|/s/a b.md:3:5")]
    [InlineData("codium", "codium|--goto|/s/a b.md:3:5")]
    [InlineData("zed", "zed|/s/a b.md:3:5")]
    [InlineData("subl -w", "subl|-w|/s/a b.md:3:5")]
    [InlineData("sublime", "subl|/s/a b.md:3:5")]
    [InlineData("rider", "rider|--line|3|--column|5|/s/a b.md")]
    [InlineData("idea64.exe", "idea64.exe|--line|3|--column|5|/s/a b.md")]
    [InlineData("notepad++", "notepad++|-n3|-c5|/s/a b.md")]
    [InlineData("emacs", "emacs|+3:5|/s/a b.md")]
    [InlineData("emacsclient", "emacsclient|--no-wait|+3:5|/s/a b.md")]
    [InlineData("gvim", "gvim|+call cursor(3,5)|/s/a b.md")]
    [InlineData("hx", "hx|/s/a b.md:3:5")]
    [InlineData("nano", "nano|+3,5|/s/a b.md")]
    [InlineData("my-editor --fast", "my-editor|--fast|/s/a b.md")]
    public void An_editor_is_told_file_line_and_column_in_its_own_way(string command, string expected)
    {
        var editor = Chosen(command);
        Assert.Equal(expected, string.Join('|', [editor.Program, .. editor.ArgumentsFor("/s/a b.md", 3, 5)]));
    }

    [Theory]
    [InlineData("vim", true)]
    [InlineData("/usr/bin/nvim", true)]
    [InlineData("hx", true)]
    [InlineData("nano -w", true)]
    [InlineData("emacs -nw", true)]
    [InlineData("emacs", false)]
    [InlineData("code", false)]
    [InlineData("unheard-of", false)]
    public void Editors_of_the_terminal_are_known(string command, bool isTerminal) =>
        Assert.Equal(isTerminal, Chosen(command).IsTerminal);

    [Theory]
    [InlineData("code", "/s/a b/ü#%.md", "vscode://file/s/a%20b/%C3%BC%23%25.md:3:5")]
    [InlineData("code", @"C:\s\a.md", "vscode://file/C:/s/a.md:3:5")]
    [InlineData("cursor", "/s/a.md", "cursor://file/s/a.md:3:5")]
    [InlineData("zed", "/s/a.md", "zed://file/s/a.md:3:5")]
    [InlineData("idea", "/s/a&b.md", "idea://open?file=/s/a%26b.md&line=3&column=5")]
    [InlineData("vim", "/s/a.md", null)]
    [InlineData("subl", "/s/a.md", null)]
    public void An_editor_with_addresses_of_its_own_is_linked_to(string command, string file, string? expected) =>
        Assert.Equal(expected, Chosen(command).LinkTo(file, 3, 5));

    [Theory]
    [InlineData("code", "vim", "nano", "code")]
    [InlineData(null, "zed", "nano", "zed")]
    [InlineData(" ", "", "nano", "nano")]
    public void The_command_line_comes_before_VISUAL_and_that_before_EDITOR(
        string? named,
        string? visual,
        string? editor,
        string expected
    ) => Assert.Equal(expected, Editor.Chosen(named, name => name == "VISUAL" ? visual : editor)!.Name);

    [Fact]
    public void Nobody_may_have_named_one() => Assert.Null(Editor.Chosen(null, _ => null));

    [Fact]
    public void A_place_before_the_start_of_a_file_is_its_start() =>
        Assert.Equal(["--goto", "/a.md:1:1"], Chosen("code").ArgumentsFor("/a.md", 0, -3));

    [Fact]
    public void A_file_named_like_a_placeholder_is_itself() =>
        Assert.Equal(["--goto", "/{line}.md:3:5"], Chosen("code").ArgumentsFor("/{line}.md", 3, 5));

    private static Editor Chosen(string command) => Editor.Chosen(command, _ => null)!;
}
