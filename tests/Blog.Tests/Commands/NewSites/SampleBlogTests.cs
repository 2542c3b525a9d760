using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Themes;

namespace Blog.Tests.Commands.NewSites;

public sealed class SampleBlogTests : IDisposable
{
    private readonly TestHost _host;

    public SampleBlogTests()
    {
        _host = new TestHost
        {
            MakesRealSites = true,
            Themes = BuiltInFiles.Themes,
            Sample = BuiltInFiles.Sample,
        };
        _host.WorkingFolder = _host.Folder.Above;
    }

    [Fact]
    public void A_sample_brings_the_whole_sample_blog()
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        var made = _host.Run("new", "site", "x", "--sample");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("  content/ (", made.Out, StringComparison.Ordinal);
        Assert.Contains("title: Applied Notes\n", Read("x/content/site.yml"), StringComparison.Ordinal);
        var built = _host.Run("build", "--strict", "--root", "x", "--now", "2021-01-15");
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Assert.True(File.Exists(_host.Folder.PathOf("x/output/posts/a-brief-introduction-to-hdf5/index.html")));
    }

    [Fact]
    public void A_sample_has_the_title_author_address_and_theme_that_are_given()
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        string[] options =
        [
            "--title",
            "A: b",
            "--author",
            "#Ann",
            "--url",
            "https://ann.example/",
            "--theme",
            "plaintext",
        ];
        Assert.Equal(0, _host.Run(["new", "site", "x", "--sample", .. options]).ExitCode);
        var settings = Read("x/content/site.yml");
        Assert.All(
            ["title: \"A: b\"\n", "  - name: \"#Ann\"\n", "base_url: https://ann.example/\n", "theme: plaintext\n"],
            line => Assert.Contains("\n" + line, settings, StringComparison.Ordinal)
        );
        var built = _host.Run("build", "--strict", "--root", "x", "--now", "2021-01-15");
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
    }

    [Fact]
    public void Without_the_sample_in_the_program_that_is_said()
    {
        using var host = new TestHost { Themes = BuiltInFiles.Themes };
        var refused = host.Run("new", "site", "x", "--sample");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("content is not the sample blog", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private string Read(string path) => _host.Folder.Read(path);
}
