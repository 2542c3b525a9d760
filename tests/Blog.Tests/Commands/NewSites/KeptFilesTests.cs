using System.Text.Json;
using Blog.Commands.NewSites;
using Blog.Tests.Fakes;
using Blog.Themes;

namespace Blog.Tests.Commands.NewSites;

public sealed class KeptFilesTests : IDisposable
{
    private readonly TestHost _host;

    public KeptFilesTests()
    {
        _host = new TestHost { MakesRealSites = true, Themes = BuiltInFiles.Themes };
        _host.WorkingFolder = _host.Folder.Above;
    }

    [Fact]
    public void What_the_repository_has_already_stays_and_is_named()
    {
        _host.Folder.Write("x/README.md", "mine");
        _host.Folder.Write("x/.gitignore", "OUTPUT/\nnode_modules/\n");
        _host.Folder.Write("x/.config/dotnet-tools.json", "{}");
        var made = _host.Run("new", "site", "x");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Equal("mine", Read("x/README.md"));
        Assert.Contains("  README.md is yours and stays as it is.\n", made.Out, StringComparison.Ordinal);
        Assert.Contains(
            "  .gitignore is yours and stays as it is. Add to it: /.output.blog/ /outbox/ /.cache/\n",
            made.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("'dotnet tool install StaticBlog.Tool'", made.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_host.Folder.PathOf("x/content/site.yml")));
    }

    [Fact]
    public void In_a_clone_of_the_program_content_alone_is_written()
    {
        string[] own =
        [
            "README.md",
            ".gitignore",
            ".config/dotnet-tools.json",
            ".github/workflows/pages.yml",
            ".vscode/extensions.json",
            .. EditorFiles.All.Select(f => f.Path),
        ];
        foreach (var file in own)
            _host.Folder.Write("x/" + file, "/output/ /.output.blog/ /outbox/ /.cache/");
        var made = _host.Run("new", "site", "x", "--json");
        Assert.Equal(own.Order(StringComparer.Ordinal), Texts(made.Json, "kept"));
        Assert.Equal(
            ["content/pages/about.md", "content/posts/2020-12-01-the-first-post.md", "content/site.yml"],
            Texts(made.Json, "written")
        );
        Assert.DoesNotContain("Add to it", _host.Run("new", "site", "x").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private string Read(string path) => _host.Folder.Read(path);

    private static IEnumerable<string?> Texts(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(t => t.GetString());
}
