using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class ExplanationTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };

    public ExplanationTests()
    {
        _host.LetFilesSettle();
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        Write("a", "title: A\ndate: 2020-01-01", "One.");
        Write("b", "title: B\ndate: 2020-01-02", "Two. [a](a.md)");
        Build();
    }

    [Fact]
    public void A_changed_text_is_named_and_what_does_not_read_it_is_not_made()
    {
        Write("a", "title: A\ndate: 2020-01-01", "Other.");

        var second = Build("--explain");

        Assert.Contains(
            "Made posts/a/index.html: it read content/posts/a.md, which changed.",
            second.Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Made posts/b/index.html", second.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_page_and_the_pages_of_changed_tags_are_told_apart()
    {
        Write("a", "title: A\ndate: 2020-01-01\ntags: [new]", "One.");

        var second = Build("--explain").Out;

        Assert.Contains("Made tags/new/index.html: the last build did not have it.", second, StringComparison.Ordinal);
        Assert.Contains("Made tags/index.html: it read the tags, which changed.", second, StringComparison.Ordinal);
        Assert.Contains(
            "it read the front matter of content/posts/a.md, which changed.",
            second,
            StringComparison.Ordinal
        );
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
}
