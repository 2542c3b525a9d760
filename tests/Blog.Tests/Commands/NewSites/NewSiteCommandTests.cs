using System.Text.Json;
using System.Xml.Linq;
using Blog.Programs;
using Blog.Tests.Fakes;
using Blog.Text.Names;
using Blog.Themes;

namespace Blog.Tests.Commands.NewSites;

public sealed class NewSiteCommandTests : IDisposable
{
    private readonly TestHost _host;

    public NewSiteCommandTests()
    {
        _host = new TestHost { MakesRealSites = true, Themes = BuiltInFiles.Themes };
        _host.WorkingFolder = _host.Folder.Above;
        _host.Answers["git config user.name"] = "Ann Author";
    }

    [Fact]
    public void A_new_site_builds_without_a_word()
    {
        var made = _host.Run("new", "site", "notes-on-go");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        const string Next =
            "What to type next:\n  cd notes-on-go\n  blog preview --open\n  blog new post \"A title\"\n";
        Assert.EndsWith(Next, made.Out, StringComparison.Ordinal);
        var built = _host.Run("build", "--strict", "--root", "notes-on-go");
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Assert.Contains("<title>Notes on go</title>", Read("notes-on-go/output/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "Ann Author",
            Read("notes-on-go/output/posts/the-first-post/index.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("A: \"blog\" #1 {url}", "O'Neil, {title}")]
    [InlineData("true", "null")]
    [InlineData("{{ site.title }} ${{ x }} *b* <i> \\", "%{a} & [b]: | >")]
    [InlineData("\u202Ea\u0007b", "@x `y`")]
    [InlineData("- x", "Ann\nBob")]
    public void Title_and_author_are_what_they_were_said_to_be(string title, string author)
    {
        string[] options = ["--title", title, "--author", author, "--url", "https://ann.example/blog/"];
        Assert.Equal(0, _host.Run(["new", "site", "x", .. options]).ExitCode);
        Assert.Equal(0, _host.Run("build", "--strict", "--root", "x").ExitCode);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Read("x/output/atom.xml")).Root!;
        Assert.Equal(title.Replace("\a", "", StringComparison.Ordinal), feed.Element(atom + "title")!.Value);
        Assert.Equal(author.Replace('\n', ' '), feed.Descendants(atom + "name").First().Value);
        Assert.Contains(
            "https://ann.example/blog/posts/the-first-post/",
            Read("x/output/feed.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Editors_find_the_schemas_of_a_new_site()
    {
        Assert.Equal(0, _host.Run("new", "site", "x").ExitCode);
        var lines = Read("x/content/site.yml").Split('\n');
        Assert.Equal("# yaml-language-server: $schema=../.blog/schemas/site.schema.json", lines[0]);
        Assert.Equal("# $schema: ../.blog/schemas/site.schema.json", lines[1]);
        using var settings = JsonDocument.Parse(Read("x/.vscode/settings.json"));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToList();
        Assert.Contains("content/site.yml", schemas.Select(s => s.Value.GetString()));
        Assert.All(schemas, s => Assert.StartsWith("{", Read("x/" + s.Name), StringComparison.Ordinal));
        Assert.True(Path.Exists(_host.Folder.PathOf("x/.blog/schemas/front-matter.schema.json")));
    }

    [Fact]
    public void Nothing_is_written_where_a_file_is_in_the_way()
    {
        _host.Folder.Write("x/content/pages/about.md", "mine");
        var refused = _host.Run("new", "site", "x");
        Assert.Equal(2, refused.ExitCode);
        Assert.EndsWith("content/pages/about.md.\n", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", Read("x/content/pages/about.md"));
        Assert.False(Path.Exists(_host.Folder.PathOf("x/README.md")));
    }

    [Theory]
    [InlineData("site/content/x")]
    [InlineData("site/themes/x/y")]
    public void A_blog_inside_the_content_of_another_is_refused(string folder)
    {
        var refused = _host.Run("new", "site", folder);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("of the site in", refused.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_host.Folder.PathOf(folder)));
    }

    [Fact]
    public void A_blog_beside_the_content_of_another_is_fine() =>
        Assert.Equal(0, _host.Run("new", "site", "site/notes").ExitCode);

    [Fact]
    public void A_file_where_a_folder_has_to_be_is_named()
    {
        _host.Folder.Write("x", "");
        var refused = _host.Run("new", "site", "x/notes");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("cannot be written", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_starts_as_an_option_does_can_be_typed() =>
        Assert.Contains("  cd ./-x\n", _host.Run("new", "site", "--", "-x").Out, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_the_system_refuses_is_said()
    {
        var refused = _host.Run("new", "site", new string('x', 300));
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("cannot be written", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_root_option_names_the_folder_too()
    {
        var made = _host.Run("new", "site", "--root", "x", "--title", "T");
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("\n  cd x\n", made.Out, StringComparison.Ordinal);
        Assert.Contains("title: T\n", Read("x/content/site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_folder_itself_there_are_three_commands_as_well()
    {
        _host.WorkingFolder = Directory.CreateDirectory(_host.Folder.PathOf("x")).FullName;
        Assert.EndsWith(
            "What to type next:\n  blog preview --open\n  blog new post \"A title\"\n  blog build\n",
            _host.Run("new", "site").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void In_a_clone_of_the_program_they_name_it_as_it_is_typed_there()
    {
        _host.Program = new ProgramName("dotnet run --");
        Assert.EndsWith(
            "  dotnet run -- preview --open --root x\n"
                + "  dotnet run -- new post \"A title\" --root x\n"
                + "  dotnet run -- build --root x\n",
            _host.Run("new", "site", "x").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_workflow_builds_with_this_version_of_the_program()
    {
        _host.Run("new", "site", "x");
        using var tools = JsonDocument.Parse(Read("x/.config/dotnet-tools.json"));
        var tool = tools.RootElement.GetProperty("tools").GetProperty("staticblog.tool");
        Assert.Equal(ProgramVersion.Text, tool.GetProperty("version").GetString());
        Assert.Equal(["blog"], tool.GetProperty("commands").EnumerateArray().Select(c => c.GetString()));
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+", ProgramVersion.Text);
        Assert.Contains(
            "dotnet tool run blog build --base-url \"$BASE_URL/\"\n",
            Read("x/.github/workflows/pages.yml"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("x/content", "content")]
    [InlineData("x/content/posts", "content/posts")]
    [InlineData("x/content/pages/about.md/y", "content/pages/about.md")]
    public void A_file_where_a_folder_is_needed_and_the_reverse_are_named(string file, string said)
    {
        _host.Folder.Write(file, "mine");
        var refused = _host.Run("new", "site", "x");
        Assert.Equal(2, refused.ExitCode);
        Assert.EndsWith($" already has {said}.\n", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", Read(file));
        Assert.False(Path.Exists(_host.Folder.PathOf("x/README.md")));
    }

    [Fact]
    public void A_file_in_the_place_of_the_sites_folder_is_named()
    {
        _host.Folder.Write("x", "mine");
        Assert.Equal(2, _host.Run("new", "site", "x").ExitCode);
        Assert.Equal("mine", Read("x"));
    }

    [Fact]
    public void A_link_to_nowhere_stays_a_link()
    {
        _host.Folder.Link("x/README.md", "/nowhere/at/all");
        Assert.Equal(0, _host.Run("new", "site", "x").ExitCode);
        Assert.Equal("/nowhere/at/all", new FileInfo(_host.Folder.PathOf("x/README.md")).LinkTarget);
        _host.Folder.Link("y/content/site.yml", "/nowhere/at/all");
        Assert.Equal(2, _host.Run("new", "site", "y").ExitCode);
        Assert.Equal("/nowhere/at/all", new FileInfo(_host.Folder.PathOf("y/content/site.yml")).LinkTarget);
    }

    [Fact]
    public void A_pipe_is_in_the_way_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes.");
        _host.Folder.Pipe("x/content/pages/about.md");
        Assert.Equal(2, _host.Run("new", "site", "x").ExitCode);
        _host.Folder.Pipe("y/.gitignore");
        Assert.Equal(0, _host.Run("new", "site", "y").ExitCode);
    }

    [Fact]
    public void A_folder_with_a_blank_in_its_name_is_quoted_in_what_to_type_next() =>
        Assert.Contains("\n  cd \"my notes\"\n", _host.Run("new", "site", "my notes").Out, StringComparison.Ordinal);

    [Fact]
    public void What_a_kill_left_is_completed()
    {
        _host.Run("new", "site", "x");
        File.Delete(_host.Folder.PathOf("x/content/site.yml"));
        _host.Folder.Write("x/content/.site.yml.4711", "tit");
        Assert.Equal(0, _host.Run("new", "site", "x").ExitCode);
        Assert.False(File.Exists(_host.Folder.PathOf("x/content/.site.yml.4711")));
        Assert.True(File.Exists(_host.Folder.PathOf("x/content/site.yml")));
    }

    [Fact]
    public void A_site_stays_as_it_is()
    {
        var refused = _host.Run("new", "site", "site");
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("title: Test\n", Read("site/content/site.yml"));
    }

    [Fact]
    public void A_theme_that_is_not_there_is_refused_with_the_nearest_name()
    {
        var refused = _host.Run("new", "site", "x", "--theme", "papr");
        Assert.Equal(
            (2, "error: There is no theme 'papr'.\n       Did you mean 'paper'?\n"),
            (refused.ExitCode, refused.Error)
        );
        Assert.False(Path.Exists(_host.Folder.PathOf("x")));
    }

    [Fact]
    public void Without_git_the_name_is_left_to_be_filled_in()
    {
        _host.Answers.Clear();
        Assert.Equal(0, _host.Run("new", "site", "x", "--theme", "plaintext").ExitCode);
        Assert.Contains("- name: Your Name\n", Read("x/content/site.yml"), StringComparison.Ordinal);
        Assert.Equal(0, _host.Run("build", "--strict", "--root", "x").ExitCode);
    }

    public void Dispose() => _host.Dispose();

    private string Read(string path) => _host.Folder.Read(path);
}
