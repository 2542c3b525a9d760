using Blog.Editors;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Tests.Editors;

public sealed class EditorOpenerTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly List<string> _started = [];

    [Fact]
    public void A_file_of_the_site_is_opened_at_its_place()
    {
        _folder.Write("site/content/posts/-$(x) y.md", "x");
        Assert.Equal(EditorAnswer.Started, Opener("code -w").Open(new ContentPath("content/posts/-$(x) y.md"), 3, 5));
        Assert.Equal(["code", "-w", "--goto", _folder.PathOf("site/content/posts/-$(x) y.md") + ":3:5"], _started);
    }

    [Theory]
    [InlineData("content/../../secret.txt")]
    [InlineData("content/./site.yml")]
    [InlineData("content//site.yml")]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("output/index.html")]
    [InlineData("content/link.txt")]
    [InlineData("content/folder/secret.txt")]
    [InlineData("content\\site.yml")]
    [InlineData("content/site.yml\0")]
    [InlineData("content")]
    [InlineData("")]
    [InlineData("content/missing.md")]
    public void What_is_no_file_of_the_site_is_refused(string path)
    {
        _folder.Write("secret.txt", "x");
        _folder.Write("site/output/index.html", "x");
        _folder.Link("site/content/link.txt", _folder.PathOf("secret.txt"));
        _folder.Link("site/content/folder", _folder.Above);
        var answer = Opener("code").Open(new ContentPath(path), 1, 1);
        Assert.Equal((false, $"'{path}' is not a file of the site."), (answer.IsStarted, answer.Message));
        Assert.Null(Opener("code").LinkTo(new ContentPath(path), 1, 1));
        Assert.Empty(_started);
    }

    [Fact]
    public void An_editor_of_the_terminal_is_not_started_and_the_author_is_told()
    {
        var answer = Opener("vim").Open(new ContentPath("content/site.yml"), 2, 1);
        Assert.False(answer.IsStarted);
        Assert.Contains(
            "vim runs in a terminal and cannot be started from here. Open content/site.yml at line 2 there",
            answer.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(_started);
    }

    [Fact]
    public void Without_an_editor_the_author_is_told_how_to_name_one()
    {
        var answer = new EditorOpener(Site, null, (_, _) => null).Open(new ContentPath("content/site.yml"), 1, 1);
        Assert.Contains("--editor", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_an_editor_did_not_start_is_told() =>
        Assert.Equal(
            new EditorAnswer(false, "There is no program 'code' in PATH."),
            new EditorOpener(
                Site,
                Editor.Chosen("code", _ => null),
                (file, _) => $"There is no program '{file}' in PATH."
            ).Open(new ContentPath("content/site.yml"), 1, 1)
        );

    [Fact]
    public void A_link_leads_to_the_whole_path() =>
        Assert.Equal(
            $"vscode://file{_folder.PathOf("site/content/site.yml")}:1:4",
            Opener("code").LinkTo(new ContentPath("content/site.yml"), 1, 4)
        );

    public void Dispose() => _folder.Dispose();

    private SiteFolder Site => SiteFolder.At(_folder.Root)!;

    private EditorOpener Opener(string command) =>
        new(
            Site,
            Editor.Chosen(command, _ => null),
            (file, arguments) =>
            {
                _started.AddRange([file, .. arguments]);
                return null;
            }
        );
}
