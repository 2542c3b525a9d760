using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Importing;

namespace Blog.Workspace.Tests.Importing;

public sealed class SourceOpenerTests : IDisposable
{
    private static readonly SourceLimits _small = new(20, 1000, 10_000, 10, 500, 8);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_without_what_tools_and_the_old_generator_made()
    {
        Write(
            "_config.yml",
            "_posts/a.md",
            ".github/x.yml",
            ".git/config",
            "node_modules/p/readme.md",
            "_site/index.html",
            "vendor/bundle/x.md",
            "docs/index.html",
            "docs/sitemap.xml",
            "public/robots.txt",
            "blog/public/index.html"
        );
        using var opened = Open("old");
        Assert.Equal(
            [".github/x.yml", "_config.yml", "_posts/a.md", "blog/public/index.html", "public/robots.txt"],
            Paths(opened)
        );
        Assert.Equal(
            [".git", "_site", "docs", "node_modules", "vendor"],
            opened.PassedOver.Where(p => p.IsUsual).Select(p => p.Path.Value)
        );
        Assert.Equal("old", opened.Tree!.Name);
        Assert.Equal("_posts/a.md", opened.Tree.Find(new ContentPath("_posts/a.md"))!.Text().Text);
    }

    [Theory]
    [InlineData("docs/_config.yml", "title: x")]
    [InlineData("docs/_posts/2020-01-02-a.md", "Text.")]
    [InlineData("docs/index.html", "---\nlayout: home\n---\n")]
    [InlineData("docs/404.html", "\uFEFF---\n---\n")]
    public void A_folder_named_as_an_output_that_holds_a_source_is_read(string path, string text)
    {
        Write("readme.md", "docs/index.html", "docs/404.html", "docs/feed.xml");
        _folder.Write("old/" + path, text);
        using var opened = Open("old");
        Assert.Contains(path, Paths(opened));
        Assert.Empty(opened.PassedOver);
    }

    [Fact]
    public void A_pipe_in_a_folder_named_as_an_output_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such pipes.");
        Write("docs/404.html");
        _folder.Pipe("old/docs/index.html");
        using var opened = Open("old");
        Assert.Equal("docs", Assert.Single(opened.PassedOver).Path.Value);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_told_and_not_followed()
    {
        Write("a.md", "sub/b.md");
        _folder.Write("secret.txt", "secret");
        _folder.Link("old/out.md", "../secret.txt");
        _folder.Link("old/away", "..");
        _folder.Link("old/round", ".");
        _folder.Link("old/gone.md", "nowhere.md");
        _folder.Link("old/same.md", "sub/b.md");
        _folder.Write("old/.git/config", "password");
        _folder.Link("old/key.md", ".git/config");
        using var opened = Open("old");
        Assert.Equal(["a.md", "same.md", "sub/b.md"], Paths(opened));
        Assert.Equal(
            ["away", "gone.md", "key.md", "out.md", "round"],
            opened.PassedOver.Where(p => !p.IsUsual).Select(p => p.Path.Value)
        );
    }

    [Fact]
    public void A_file_whose_name_is_no_text_is_told_and_the_others_are_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no such names.");
        Write("a.md");
        Shell(@"touch ""$(printf 'bad\377.png')""");
        using var opened = Open("old");
        // .NET cannot name it, so that it cannot remove it either.
        Shell("rm bad*.png");
        Assert.Equal(["a.md"], Paths(opened));
        Assert.Equal("its name is not UTF-8", Assert.Single(opened.PassedOver).Reason);
    }

    [Fact]
    public void A_pipe_is_an_empty_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such pipes.");
        _folder.Pipe("old/pipe.md");
        using var opened = Open("old");
        Assert.Equal(0, Assert.Single(opened.Tree!.Files).Read().Length);
    }

    [Fact]
    public void A_file_over_the_limit_is_told_and_too_many_are_refused()
    {
        _folder.Write("old/big.txt", new string('x', 1001));
        Write([.. Enumerable.Range(0, 19).Select(i => $"{i}.md")]);
        using (var opened = Open("old"))
            Assert.Equal("big.txt", Assert.Single(opened.PassedOver).Path.Value);
        Write("20.md", "21.md");
        using var refused = Open("old");
        Assert.EndsWith(
            "has more than 20 files. Name the folder of the blog itself.",
            refused.Refusal,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_archive_is_read_as_its_folder_is()
    {
        Zip(("blog-main/_posts/a.md", "A"), ("blog-main/x/", ""), ("blog-main/.git/config", ""), ("__MACOSX/._a", ""));
        using var opened = Open("old.zip");
        Assert.Equal(["_posts/a.md"], Paths(opened));
        Assert.Equal("A", opened.Tree!.Files.Single().Text().Text);
        Assert.Equal("A", opened.Tree.Files.Single().Text().Text);
        Assert.All(opened.PassedOver, p => Assert.True(p.IsUsual));
    }

    [Theory]
    [InlineData("_posts")]
    [InlineData("posts")]
    [InlineData("content")]
    public void A_folder_of_the_blog_itself_is_not_taken_off(string folder)
    {
        Zip(($"{folder}/a.md", "A"));
        using var opened = Open("old.zip");
        Assert.Equal([$"{folder}/a.md"], Paths(opened));
    }

    [Theory]
    [InlineData("../evil.md")]
    [InlineData("a/../../evil.md")]
    [InlineData("..\\evil.md")]
    [InlineData("/etc/evil.md")]
    [InlineData("C:\\evil.md")]
    [InlineData("\\\\host\\share\\evil.md")]
    [InlineData("a//evil.md")]
    [InlineData("./evil.md")]
    [InlineData("e\u0001vil.md")]
    [InlineData("1/2/3/4/5/6/7/8/evil.md")]
    public void A_name_that_leads_out_of_the_archive_is_told_and_not_used(string name)
    {
        Zip(("good.md", "A"), (name, "B"));
        using var opened = Open("old.zip");
        Assert.Equal(["good.md"], Paths(opened));
        Assert.Contains(
            "evil.md",
            Assert.Single(opened.PassedOver).Path.Value.Replace("\u0001", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_two_files_with_one_name_the_first_counts_and_names_that_differ_in_case_are_two()
    {
        Zip(("a.md", "1"), ("a.md", "2"), ("A.md", "3"));
        using var opened = Open("old.zip");
        Assert.Equal(["3", "1"], opened.Tree!.Files.Select(f => f.Text().Text));
        Assert.Equal("another file of the archive has the same name", Assert.Single(opened.PassedOver).Reason);
    }

    [Fact]
    public void A_link_in_an_archive_is_told_and_an_archive_in_it_stays_one_file()
    {
        Zip(("a.md", "A"), ("inner.zip", "PK"));
        using (var archive = ZipFile.Open(_folder.PathOf("old.zip"), ZipArchiveMode.Update))
        {
            var link = archive.CreateEntry("link.md");
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var writer = new StreamWriter(link.Open());
            writer.Write("/etc/passwd");
        }

        using var opened = Open("old.zip");
        Assert.Equal(["a.md", "inner.zip"], Paths(opened));
        Assert.Equal("it is a symbolic link", Assert.Single(opened.PassedOver).Reason);
    }

    [Fact]
    public void An_archive_that_unpacks_to_far_more_than_its_size_is_refused()
    {
        Zip([.. Enumerable.Range(0, 9).Select(i => ($"{i}.md", new string('x', 900)))]);
        using var opened = new SourceOpener(_small with { MostRatio = 1 }).Open(
            _folder.PathOf("old.zip"),
            CancellationToken.None
        );
        Assert.Null(opened.Tree);
        Assert.Contains("far more than its size lets expect", opened.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_larger_than_its_archive_says_is_left_out()
    {
        Zip(("a.md", new string('x', 900)), ("b.md", "B"));
        var bytes = File.ReadAllBytes(_folder.PathOf("old.zip"));
        // The size is in the directory at the end, 24 bytes behind its signature (APPNOTE.TXT, 4.3.12).
        var entry = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[entry + 24] = 10;
        bytes[entry + 25] = 0;
        File.WriteAllBytes(_folder.PathOf("old.zip"), bytes);
        using var opened = Open("old.zip");
        Assert.Equal(["b.md"], Paths(opened));
        Assert.Equal("a.md", Assert.Single(opened.PassedOver).Path.Value);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(22)]
    [InlineData(0)]
    public void An_archive_that_was_cut_off_is_refused(int length)
    {
        Zip(("a.md", new string('x', 900)), ("b.md", "B"));
        var bytes = File.ReadAllBytes(_folder.PathOf("old.zip"));
        File.WriteAllBytes(_folder.PathOf("old.zip"), bytes[..length]);
        using var opened = Open("old.zip");
        Assert.NotNull(opened.Refusal);
    }

    [Fact]
    public void A_directory_of_more_files_than_allowed_is_refused_before_it_is_read()
    {
        Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.md", ""))]);
        using var opened = new SourceOpener(_small with { MostBytesOfDirectory = 100 }).Open(
            _folder.PathOf("old.zip"),
            CancellationToken.None
        );
        Assert.Contains("has too many files", opened.Refusal, StringComparison.Ordinal);
        using var counted = Open("old.zip");
        Assert.Contains("has more than 20 files", counted.Refusal, StringComparison.Ordinal);
    }

    private void Shell(string command)
    {
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = _folder.PathOf("old") };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(command);
        using var shell = Process.Start(start)!;
        shell.WaitForExit();
    }

    private SourceOpening Open(string name) =>
        new SourceOpener(_small).Open(_folder.PathOf(name), CancellationToken.None);

    private static IEnumerable<string> Paths(SourceOpening opened) => opened.Tree!.Files.Select(f => f.Path.Value);

    private void Write(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
            _folder.Write("old/" + path, path);
    }

    private void Zip(params ReadOnlySpan<(string Name, string Text)> files)
    {
        File.Delete(_folder.PathOf("old.zip"));
        using var archive = ZipFile.Open(_folder.PathOf("old.zip"), ZipArchiveMode.Create);
        foreach (var (name, text) in files)
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
