using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Themes;

namespace Blog.Tests.Commands.Complete;

public sealed class CompleteCommandTests : IDisposable
{
    private readonly TestHost _host = new() { Themes = BuiltInFiles.Themes };

    public CompleteCommandTests()
    {
        _host.WorkingFolder = _host.Folder.PathOf("site");
        Write("site.yml", TestSite.Settings + "crossposts: {targets: {forum: {}}}\n");
        Write("series.yml", "oop: {title: Objects}\n");
        Write("posts/2020-11-14-hdf5.md", "---\ntitle: HDF5\ntags: [files, go]\n---\n");
        Write("posts/2020-11-15-b.md", "---\ntitle: Two\nslug: two\ntags: go\nseries: S\ndraft: true\n---\n");
        Write("pages/about.md", "---\ntitle: About\n---\n");
    }

    [Theory]
    [InlineData("bu", "build")]
    [InlineData("comp", "completion")]
    [InlineData("crosspost s", "status send")]
    [InlineData("build --dr", "--drafts")]
    [InlineData("build --drafts --fu", "--future")]
    [InlineData("--root . build --fu", "--future")]
    [InlineData("new post x --se", "--series")]
    [InlineData("new post x --series ", "oop S")]
    [InlineData("new post x --series=o", "--series=oop")]
    [InlineData("new post x --tags ", "go files")]
    [InlineData("new post x --tags go,f", "go,files")]
    [InlineData("new site x --theme p", "paper plaintext")]
    [InlineData("crosspost export ", "about hdf5 two")]
    [InlineData("crosspost export hdf5 t", "two")]
    [InlineData("crosspost diff hdf5 t", "")]
    [InlineData("crosspost send hdf5 --to f", "forum")]
    [InlineData("crosspost send hdf5 --to=medium,f", "--to=medium,forum")]
    [InlineData("why TW", "two")]
    [InlineData("list dr", "drafts")]
    [InlineData("list -- dr", "drafts")]
    [InlineData("list -- --dr", "")]
    [InlineData("explain blog066", "BLOG066")]
    [InlineData("theme copy paper layouts/po", "layouts/post.html")]
    [InlineData("completion z", "zsh")]
    [InlineData("no-such-command ", "")]
    [InlineData("build --no-such-option --dr", "--drafts")]
    public void The_words_that_may_stand_at_the_cursor_are_listed(string line, string words) =>
        Assert.Equal(words, string.Join(' ', Suggested(line).Select(s => s.Word)));

    [Fact]
    public void Each_says_what_it_is()
    {
        Assert.Contains(("hdf5", "HDF5"), Suggested("why "));
        Assert.Contains(("go", "2 posts"), Suggested("new post x --tags "));
        Assert.Contains(("oop", "Objects"), Suggested("new post x --series "));
        Assert.Contains(("forum", ""), Suggested("crosspost send x --to "));
        Assert.Contains(("--drafts", "Publishes drafts too."), Suggested("build --"));
        Assert.All(Suggested(""), s => Assert.True(s.Text.Length > 0, s.Word));
        Assert.DoesNotContain("complete", Suggested("").Select(s => s.Word));
    }

    [Theory]
    [InlineData("build --root ", "folders")]
    [InlineData("crosspost due --file ", "files")]
    [InlineData("why ", "files")]
    [InlineData("why content/po", "files")]
    [InlineData("list ", "none")]
    public void The_shell_is_told_which_paths_it_completes_itself(string line, string paths) =>
        Assert.Equal(paths, Run(line).Split('\n')[0]);

    [Fact]
    public void A_name_that_would_break_a_line_or_the_terminal_is_left_out()
    {
        Write("posts/2020-11-16-c.md", "---\ntitle: \"a\\nb\\tc\"\ntags: [\"x\\ny\", \"x\\ty\", ok]\n---\n");
        Assert.Equal(
            "ok",
            string.Join(' ', Suggested("new post x --tags ").Select(s => s.Word).Except(["go", "files"]))
        );
        Assert.Contains(("c", "a b c"), Suggested("why c"));
    }

    [Fact]
    public void Nothing_is_ever_an_error()
    {
        Write("site.yml", "crossposts: [\n");
        Write("series.yml", "- 1");
        _host.Folder.Write("site/content/posts/2020-11-17-d.md", "---\ntitle: [\n---\n");
        var paths = new Queue<string>([""]);
        var seen = 0;
        for (; paths.TryDequeue(out var path); seen++)
        {
            var found = Suggested(path);
            Assert.Equal(found, found.DistinctBy(s => s.Word));
            Assert.NotEmpty(Suggested(path + "-"));
            foreach (var (option, _) in Suggested(path + "-"))
                Run($"{path}{option} ");
            if (path.Split(' ').Length < 3)
                found.ToList().ForEach(s => paths.Enqueue($"{path}{s.Word} "));
        }

        Assert.True(seen > 40, $"{seen} commands");
    }

    [Fact]
    public void Outside_of_a_site_there_are_no_names()
    {
        _host.WorkingFolder = _host.Folder.Above;
        Assert.Empty(Suggested("why "));
        Assert.Empty(Suggested("new post x --tags "));
        Assert.NotEmpty(Suggested("bu"));
        Assert.Equal(
            ["hdf5"],
            Suggested("why h --root site ").Concat(Suggested("--root site why h")).Select(s => s.Word)
        );
    }

    [Fact]
    public void A_shell_that_hands_over_no_empty_word_says_so() =>
        Assert.StartsWith(
            "none\nmedium\t",
            _host.Run("complete", "--blank", "--", "crosspost", "send", "x", "--to").Out,
            StringComparison.Ordinal
        );

    public void Dispose() => _host.Dispose();

    private void Write(string file, string text) => _host.Folder.Write("site/content/" + file, text);

    private (string Word, string Text)[] Suggested(string line) =>
        [
            .. Run(line)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(l => (l.Split('\t')[0], l.Split('\t')[1])),
        ];

    private string Run(string line)
    {
        var result = _host.Run(["complete", "--", .. line.Split(' ')]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Out;
    }
}
