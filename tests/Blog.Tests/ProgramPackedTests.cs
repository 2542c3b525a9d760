using System.Net;
using System.Text.RegularExpressions;
using Blog.Tests.Fakes;

namespace Blog.Tests;

/// <summary>A blog of one's own from the packed tool, in an empty folder, as its users start and keep one.</summary>
public sealed partial class ProgramPackedTests(PackedTool tool) : IClassFixture<PackedTool>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task In_an_empty_folder_a_blog_is_started_written_and_built_here_and_by_its_workflow()
    {
        var site = Folder("started");
        await FineAsync(site, "new", "site", "--title", "Notes on Go", "--author", "Ann");
        await FineAsync(site, "new", "post", "A second post");
        Assert.Contains("A second post", await FineAsync(site, "list", "drafts"), StringComparison.Ordinal);
        await FineAsync(site, "build", "--strict");
        Assert.True(File.Exists(Path.Combine(site, "output", "posts", "the-first-post", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(site, "output", "posts", "a-second-post")));

        var workflow = await ReadAsync(site, ".github/workflows/pages.yml");
        var commands = Commands().Matches(workflow).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(2, commands.Count);
        await UsePackagesAsync(site);
        await UseVersionAsync(site, PackedTool.Next);
        foreach (var command in commands)
        {
            var words = command.Replace("\"$BASE_URL/\"", "https://ann.example/notes/", StringComparison.Ordinal);
            var result = await tool.RunAsync("dotnet", site, words.Split(' ')[1..]);
            Assert.True(result.ExitCode == 0, command + "\n" + result.Out + result.Error);
        }

        Assert.Contains(
            "https://ann.example/notes/",
            await ReadAsync(site, "output/feed.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Content_alone_is_a_blog_and_its_preview_answers()
    {
        var site = Folder("content-alone");
        await WriteAsync(site, "content/site.yml", "title: T\nbase_url: https://x.example/\nauthors:\n  - name: Ann\n");
        await WriteAsync(site, "content/posts/2020-01-01-hello.md", "---\ntitle: Hello\n---\n\nSome text.\n");
        await FineAsync(site, "build", "--strict");
        Assert.Contains("Some text.", await ReadAsync(site, "output/posts/hello/index.html"), StringComparison.Ordinal);

        using var preview = tool.Start(tool.Blog, site, "preview", "--port", "0");
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var client = new HttpClient();
            var page = await client.GetAsync(
                await AddressAsync(preview.StandardOutput, patience.Token),
                patience.Token
            );
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Contains("Hello", await page.Content.ReadAsStringAsync(patience.Token), StringComparison.Ordinal);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Without_settings_it_is_one_error_that_says_how_to_start()
    {
        var site = Folder("no-settings");
        await WriteAsync(site, "content/posts/2020-01-01-hello.md", "---\ntitle: Hello\n---\n\nSome text.\n");
        var refused = await tool.RunAsync(tool.Blog, site, "build");
        Assert.Equal(2, refused.ExitCode);
        Assert.Single(refused.Error.TrimEnd().Split('\n'));
        Assert.Contains("'blog new site'", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_upgrade_a_copied_template_is_compared()
    {
        var site = Folder("upgraded");
        await FineAsync(site, "new", "site");
        await FineAsync(site, "theme", "copy", "paper", "layouts/post.html");
        var upgraded = await tool.UpgradeAsync();
        Assert.True(upgraded.ExitCode == 0, upgraded.Out + upgraded.Error);
        Assert.Contains("1 file equal", await FineAsync(site, "theme", "diff"), StringComparison.Ordinal);

        const string Copy = "content/_theme/layouts/post.html";
        await WriteAsync(site, Copy, await ReadAsync(site, Copy) + "<p>mine</p>\n");
        var said = await FineAsync(site, "theme", "diff");
        Assert.Matches($"(?m)^{Copy} +you +\\+1 line +-0 lines", said);
        Assert.Contains(
            "\n+<p>mine</p>\n",
            await FineAsync(site, "theme", "diff", "--lines"),
            StringComparison.Ordinal
        );
        await FineAsync(site, "build", "--strict");
        Assert.Contains(
            "<p>mine</p>",
            await ReadAsync(site, "output/posts/the-first-post/index.html"),
            StringComparison.Ordinal
        );
    }

    private string Folder(string name) => Directory.CreateDirectory(tool.PathOf(name)).FullName;

    private async Task<string> FineAsync(string site, params string[] arguments)
    {
        var result = await tool.RunAsync(tool.Blog, site, arguments);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Out;
    }

    private static async Task<string> AddressAsync(StreamReader printed, CancellationToken cancellation)
    {
        while (await printed.ReadLineAsync(cancellation) is { } line)
        {
            if (Address().Match(line) is { Success: true } found)
                return found.Value;
        }

        throw new InvalidOperationException("The preview ended without an address.");
    }

    // The packages come from this folder and from nowhere else.
    private Task UsePackagesAsync(string site) =>
        WriteAsync(
            site,
            "nuget.config",
            "<configuration><packageSources><clear />"
                + $"<add key=\"own\" value=\"{WebUtility.HtmlEncode(tool.Packages)}\" />"
                + "</packageSources></configuration>\n"
        );

    private static async Task UseVersionAsync(string site, string version)
    {
        const string Tools = ".config/dotnet-tools.json";
        var text = await ReadAsync(site, Tools);
        await WriteAsync(site, Tools, Version().Replace(text, $"\"version\": \"{version}\""));
    }

    private static Task<string> ReadAsync(string site, string path) =>
        File.ReadAllTextAsync(Path.Combine(site, path), TestContext.Current.CancellationToken);

    private static Task WriteAsync(string site, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site, path))!);
        return File.WriteAllTextAsync(Path.Combine(site, path), text, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("^ +run: (dotnet .+)$", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Address();

    [GeneratedRegex("\"version\": \"[^\"]+\"")]
    private static partial Regex Version();
}
