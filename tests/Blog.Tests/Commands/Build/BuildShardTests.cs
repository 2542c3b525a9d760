using System.Globalization;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class BuildShardTests : IDisposable
{
    private const string Merged = "merged";
    private const string Manifest = ".blog-manifest.json";

    private readonly TestHost _host = new() { MakesRealSites = true };

    [Fact]
    public void Shards_of_the_sample_blog_copied_together_are_the_blog()
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        var root = RepositoryRoot();
        foreach (var folder in new[] { "content", "themes" })
            Copy(Path.Combine(root, folder), _host.Folder.PathOf("site/" + folder));
        AssertMerges(3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Shards_of_a_generated_blog_copied_together_are_the_blog(int count)
    {
        WriteSite(40);
        AssertMerges(count);
    }

    [Fact]
    public void A_shard_has_about_its_share_of_the_files()
    {
        WriteSite(40);
        var all = Build("whole");
        var files = Enumerable.Range(1, 4).Select(k => Build($"shards/{k}", $"--shard={k}/4").Count).ToList();
        Assert.Equal(all.Count, files.Sum());
        Assert.All(files, count => Assert.InRange(count, all.Count / 8, all.Count / 2));
    }

    [Fact]
    public void A_mistake_in_a_text_is_found_by_the_shard_that_makes_its_page_and_by_no_other()
    {
        WriteSite(12);
        _host.Folder.Write("site/content/posts/2020-01-05-bad.md", "---\ntitle: Bad\n---\n\n[away](post:nowhere)\n");
        var runs = Enumerable.Range(1, 4).Select(k => Run($"shards/{k}", $"--shard={k}/4")).ToList();
        var wrong = Assert.Single(runs, run => run.ExitCode != 0);
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("bad.md:5", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_front_matter_or_settings_is_found_by_every_shard()
    {
        WriteSite(4);
        _host.Folder.Write("site/content/posts/2020-01-05-bad.md", "---\ntitle: Bad\ndatum: 1\ntags: 5:x:\n---\n");
        for (var k = 1; k <= 3; k++)
            Assert.Equal(1, Run($"shards/{k}", $"--shard={k}/3").ExitCode);
    }

    [Fact]
    public void A_mistake_in_the_menu_is_found_by_the_first_shard_alone()
    {
        WriteSite(4);
        _host.Folder.Write("site/content/site.yml", Settings + "menu: [{ title: Gone, url: /gone/ }]\n");
        Assert.Equal([1, 0, 0], Enumerable.Range(1, 3).Select(k => Run($"shards/{k}", $"--shard={k}/3").ExitCode));
    }

    [Fact]
    public void A_file_that_would_have_to_be_a_folder_is_found_by_every_shard()
    {
        WriteSite(2);
        _host.Folder.Write("site/content/pages/one.md", "---\ntitle: One\npermalink: /notes.html\n---\n");
        _host.Folder.Write("site/content/pages/two.md", "---\ntitle: Two\npermalink: /notes.html/two/\n---\n");
        for (var k = 1; k <= 8; k++)
            Assert.Contains("BLOG082", Run($"shards/{k}", $"--shard={k}/8").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_build_into_a_merged_folder_writes_nothing_new_and_removes_what_is_gone()
    {
        WriteSite(12);
        Merge(3);
        Assert.Equal(3, Manifests().Count);
        var again = Run(Merged);
        Assert.Contains("(0 written,", again.Out, StringComparison.Ordinal);
        Assert.Equal([Manifest], Manifests());

        Merge(3);
        File.Delete(_host.Folder.PathOf("site/content/posts/2020-02-12-post-11.md"));
        Assert.Equal(0, Run(Merged).ExitCode);
        Assert.False(Directory.Exists(_host.Folder.PathOf(Merged + "/posts/post-11")));
        Assert.Equal(Build("whole"), Files(Merged));
    }

    [Fact]
    public void A_merged_folder_can_be_cleaned()
    {
        WriteSite(4);
        Merge(3);
        _host.Folder.Write(Merged + "/mine.txt", "mine");
        var run = _host.Run("clean", "--output", _host.Folder.PathOf(Merged));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["mine.txt"], _host.Folder.Files(Merged));
        Assert.Empty(Manifests());
    }

    [Fact]
    public void A_shard_takes_the_place_of_what_was_built_before()
    {
        WriteSite(12);
        Build("out");
        var shard = Build("shard", "--shard=2/3");
        Assert.Equal(shard, Build("out", "--shard=2/3"));
        Assert.Equal([".blog-manifest.2-of-3.json"], Manifests("out"));
        Assert.Equal(Build("whole"), Build("out"));
    }

    [Fact]
    public void The_first_shard_alone_makes_the_mails_of_a_newsletter()
    {
        MailSite.Write(_host.Folder, 25);
        Assert.Equal(0, Run("shards/2", "--shard=2/2").ExitCode);
        Assert.False(Directory.Exists(_host.Folder.PathOf("site/outbox")));
        Assert.Equal(0, Run("shards/1", "--shard=1/2").ExitCode);
        var mails = Directory.GetFiles(_host.Folder.PathOf("site/outbox"), "*", SearchOption.AllDirectories);
        Assert.NotEmpty(mails);
        Assert.Equal(0, Run("shards/2", "--shard=2/2").ExitCode);
        Assert.All(mails, mail => Assert.True(File.Exists(mail)));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/2/3")]
    [InlineData("-1/3")]
    [InlineData("a/b")]
    public void What_names_no_share_is_refused(string share)
    {
        WriteSite(1);
        var run = Run("out", "--shard=" + share);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--shard: '{share}' is not a share such as 3/8", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_host.Folder.PathOf("out")));
    }

    [Fact]
    public void A_shard_cannot_leave_out_documents_that_the_others_link_to()
    {
        WriteSite(1);
        var run = Run("out", "--shard=1/2", "--keep-going");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--keep-going and --shard do not go together", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_as_json_names_the_shard()
    {
        WriteSite(4);
        Assert.Contains("\"shard\":\"2/3\"", Json("--shard=2/3"), StringComparison.Ordinal);
        Assert.DoesNotContain("shard", Json(), StringComparison.Ordinal);

        string Json(params string[] more) =>
            Run("out", ["--json", .. more]).Out.Replace(" ", "", StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private const string Settings = """
        title: N
        base_url: https://n.example/
        authors: [{ name: Ann }]
        page_size: 3

        """;

    private void AssertMerges(int count)
    {
        var whole = Build("whole");
        Merge(count);
        Assert.Equal(whole, Files(Merged));
    }

    private void Merge(int count)
    {
        for (var k = 1; k <= count; k++)
        {
            var shard = string.Create(CultureInfo.InvariantCulture, $"shards/{k}-of-{count}");
            Build(shard, string.Create(CultureInfo.InvariantCulture, $"--shard={k}/{count}"));
            Copy(_host.Folder.PathOf(shard), _host.Folder.PathOf(Merged));
        }
    }

    private List<string> Build(string output, params string[] arguments)
    {
        var run = Run(output, arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return Files(output);
    }

    private RunResult Run(string output, params string[] arguments) =>
        _host.Run(["build", "--now=2021-06-01", "--output", _host.Folder.PathOf(output), .. arguments]);

    // Each file by its path and bytes; what is in a manifest is compared by what is done with it.
    private List<string> Files(string output) =>
        [
            .. Directory
                .EnumerateFiles(_host.Folder.PathOf(output), "*", SearchOption.AllDirectories)
                .Where(f => !Path.GetFileName(f).StartsWith(".blog-manifest.", StringComparison.Ordinal))
                .Select(f =>
                    Path.GetRelativePath(_host.Folder.PathOf(output), f)
                    + " "
                    + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))
                )
                .Order(StringComparer.Ordinal),
        ];

    private List<string?> Manifests(string output = Merged) =>
        [
            .. Directory
                .EnumerateFiles(_host.Folder.PathOf(output), ".blog-manifest.*")
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal),
        ];

    private void WriteSite(int posts)
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", Settings);
        for (var number = 0; number < posts; number++)
        {
            var date = new DateOnly(2020, 2, 1).AddDays(number);
            var link = number == 0 ? "" : $"After [the one before](post:post-{number - 1}#code).\n\n";
            _host.Folder.Write(
                $"site/content/posts/{date:yyyy-MM-dd}-post-{number}.md",
                $"---\ntitle: Post {number}\ntags: [t{number % 3}, t{number % 5}]\n"
                    + $"series: {{ name: s{number % 2}, part: {(number / 2) + 1} }}\n---\n\n{link}"
                    + $"## Code\n\n```python\nprint({number})\n```\n\n![]({number}.svg)\n"
            );
            _host.Folder.Write($"site/content/posts/{number}.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Blog.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
