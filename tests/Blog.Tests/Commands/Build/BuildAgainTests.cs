using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Text.Fingerprints;

namespace Blog.Tests.Commands.Build;

public sealed class BuildAgainTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };
    private int _copies;

    public BuildAgainTests()
    {
        _host.LetFilesSettle();
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        Write("a", "title: A\ndate: 2020-01-01", "One.");
        Write("b", "title: B\ndate: 2020-01-02", "Two. [a](a.md)");
        Build();
    }

    [Fact]
    public void Without_a_change_nothing_is_made()
    {
        var second = Build("--explain");

        Assert.Contains("(0 written, ", second.Out, StringComparison.Ordinal);
        Assert.EndsWith("No output made: all files are as the last build left them.\n", second.Out);
        Assert.False(IsMade());
    }

    [Fact]
    public void A_new_time_of_the_same_text_makes_nothing()
    {
        _host.Folder.Age("site/content");
        _host.Folder.Age("site/output");

        Assert.Contains("(0 written, ", Build().Out, StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void Other_words_of_the_same_size_under_the_old_time_are_noticed()
    {
        var post = _host.Folder.PathOf("site/content/posts/a.md");
        var time = File.GetLastWriteTimeUtc(post);
        Write("a", "title: A\ndate: 2020-01-01", "Ore.");
        File.SetLastWriteTimeUtc(post, time);
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere --verify is needed.");

        Build();

        Assert.Contains("Ore.", _host.Folder.Read("site/output/posts/a/index.html"), StringComparison.Ordinal);
        AssertClean();
    }

    [Theory]
    [InlineData("title: A\ndate: 2020-01-01", "Other.")]
    [InlineData("title: A\ndate: 2020-01-01\ntags: [new]", "One.")]
    public void A_changed_text_or_tag_leaves_what_a_clean_build_makes(string frontMatter, string text)
    {
        Write("a", frontMatter, text);
        Build();
        AssertClean();
    }

    [Fact]
    public void A_post_appears_and_goes_with_the_clock()
    {
        Write("a", "title: A\ndate: 2030-01-01\nexpires: 2031-01-01", "One.");
        Write("b", "title: B\ndate: 2020-01-02", "Two.");
        foreach (
            var (year, isThere) in new[] { (2029, false), (2030, true), (2032, false), (2030, true), (2029, false) }
        )
        {
            var result = _host.Run("build", "--now", $"{year}-06-01");

            Assert.Equal("", result.Error);
            Assert.Equal(isThere, File.Exists(_host.Folder.PathOf("site/output/posts/a/index.html")));
            Assert.Contains("(0 written, ", _host.Run("build", "--now", $"{year}-06-01").Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_warning_is_reported_by_each_build()
    {
        Write("a", "title: A\ndate: 2020-01-01\ntitel: A", "One.");
        var first = Build();
        Assert.Contains("warning", first.Error, StringComparison.Ordinal);

        Assert.Equal(first.Error, Build().Error);
        Write("b", "title: B\ndate: 2020-01-02", "Other.");
        Assert.Equal(first.Error, Build().Error);
    }

    [Fact]
    public void A_link_out_of_the_site_is_an_error_although_no_file_changed()
    {
        _host.Folder.Write("elsewhere/x.txt", "x");
        _host.Folder.Link("site/content/posts/out", _host.Folder.PathOf("elsewhere"));

        var second = _host.Run("build");

        Assert.Equal(1, second.ExitCode);
        Assert.Contains("BLOG002", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void After_an_error_is_mended_the_site_is_that_of_a_clean_build()
    {
        var before = _host.Folder.Picture("site/output");
        Write("a", "title: A\ndate: 2020-01-01", "[x](missing.md)");
        Assert.Equal(1, _host.Run("build").ExitCode);
        Assert.Equal(1, _host.Run("build").ExitCode);
        Assert.Equal(before, _host.Folder.Picture("site/output"));

        Write("a", "title: A\ndate: 2020-01-01", "Mended.");
        Build();
        AssertClean();
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("changed")]
    [InlineData("linked")]
    [InlineData("folder deleted")]
    [InlineData("folder linked")]
    [InlineData("all deleted")]
    [InlineData("manifest deleted")]
    [InlineData("memory deleted")]
    public void Whatever_happens_to_the_output_the_next_build_mends_it(string what)
    {
        var output = _host.Folder.PathOf("site/output");
        var page = Path.Combine(output, "posts", "a", "index.html");
        var away = _host.Folder.PathOf("away");
        switch (what)
        {
            case "deleted":
                File.Delete(page);
                break;
            case "changed":
                File.WriteAllText(page, "mine");
                break;
            case "linked":
                File.Move(page, away);
                File.CreateSymbolicLink(page, away);
                break;
            case "folder deleted":
                Directory.Delete(Path.Combine(output, "posts"), recursive: true);
                break;
            case "folder linked":
                Directory.Move(Path.Combine(output, "posts"), away);
                Directory.CreateSymbolicLink(Path.Combine(output, "posts"), away);
                break;
            case "all deleted":
                Directory.Delete(output, recursive: true);
                break;
            case "manifest deleted":
                File.Delete(Path.Combine(output, ".blog-manifest.json"));
                break;
            default:
                Directory.Delete(_host.Folder.PathOf("site/.cache"), recursive: true);
                break;
        }

        var second = _host.Run("build");

        if (second.ExitCode == 2)
        {
            // A build that has no memory would refuse the same.
            Directory.Delete(_host.Folder.PathOf("site/.cache"), recursive: true);
            Assert.Equal(second.Error, _host.Run("build").Error);
            return;
        }

        AssertClean();
        Assert.Null(new FileInfo(page).LinkTarget);
    }

    [Fact]
    public void A_damaged_record_is_no_record()
    {
        var record = Assert.Single(Directory.GetFiles(_host.Folder.PathOf("site/.cache/builds")));
        var bytes = File.ReadAllBytes(record);
        Write("a", "title: A\ndate: 2020-01-01", "Other.");
        for (var at = 0; at < bytes.Length; at += Math.Max(1, bytes.Length / 20))
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x41;
            File.WriteAllBytes(record, at % 2 == 0 ? damaged : bytes[..at]);
            Assert.Contains("there is no record of a build", Build("--explain").Out, StringComparison.Ordinal);
        }

        AssertClean();
    }

    [Fact]
    public void Another_version_of_the_program_makes_all()
    {
        _host.Version = Fingerprint.Of("2");
        Assert.Contains("there is no record of a build", Build("--explain").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Builds_with_other_options_and_folders_do_not_disturb_each_other()
    {
        Write("c", "title: C\ndate: 2020-01-03\ndraft: true", "Three.");
        var draft = _host.Folder.PathOf("site/output/posts/c/index.html");
        for (var i = 0; i < 2; i++)
        {
            Build("--drafts");
            Assert.True(File.Exists(draft));
            Build();
            Assert.False(File.Exists(draft));
            Build("--output", "other");
            AssertClean();
        }
    }

    [Fact]
    public void Verify_makes_nothing_when_nothing_changed() =>
        Assert.Contains("(0 written, ", Build("--verify").Out, StringComparison.Ordinal);

    [Fact]
    public void Clean_and_build_again_is_a_clean_build()
    {
        Assert.Equal(0, _host.Run("clean").ExitCode);
        Assert.DoesNotContain("(0 written, ", Build().Out, StringComparison.Ordinal);
        AssertClean();
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_save_while_the_site_is_made_is_in_the_next_build(bool isMadeAlready, bool hasRecord)
    {
        Write("b", "title: B\ndate: 2020-01-02", "Other.");
        if (!hasRecord)
            Directory.Delete(_host.Folder.PathOf("site/.cache"), recursive: true);
        var save = () => Write("a", "title: A longer title than before\ndate: 2020-01-01", "Saved meanwhile.");
        if (isMadeAlready)
            _host.AfterMaking = save;
        else
            _host.WhileMaking = save;
        Build();
        (_host.WhileMaking, _host.AfterMaking) = (() => { }, () => { });
        Build();
        AssertClean();
    }

    public void Dispose() => _host.Dispose();

    private void Write(string name, string frontMatter, string text) =>
        _host.Folder.Write($"site/content/posts/{name}.md", $"---\n{frontMatter}\n---\n{text}\n");

    private RunResult Build(params string[] options)
    {
        var result = _host.Run(["build", .. options]);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }

    private bool IsMade()
    {
        var isMade = false;
        _host.WhileMaking = () => isMade = true;
        Build();
        _host.WhileMaking = () => { };
        return isMade;
    }

    private void AssertClean()
    {
        var output = Bytes("site/output");
        // Of this folder there is no record yet.
        var folder = $"clean-{_copies++}";
        Build("--output", folder);
        var clean = Bytes("site/" + folder);
        Directory.Delete(_host.Folder.PathOf("site/" + folder), recursive: true);
        Assert.Equal(clean, output);
    }

    private IReadOnlyList<string> Bytes(string folder) =>
        [.. _host.Folder.Files(folder).Select(f => f + "\n" + _host.Folder.Read($"{folder}/{f}"))];
}
