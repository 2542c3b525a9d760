using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Workspace.Disk;
using Blog.Workspace.Running;

namespace Blog.Tests.Commands.Newsletters.Preview;

public sealed class MailPreviewRunTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };

    public MailPreviewRunTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings + "newsletter: {from: ann@notes.example}\n");
        _host.Folder.Write("site/content/reviews/2020-10.md", "---\ntitle: October\ndate: 2020-10-31\n---\nText.\n");
        _host.Folder.Write("site/content/reviews/2020-11.md", "---\ntitle: November\ndate: 2020-11-30\n---\nText.\n");
        _host.WorkingFolder = _host.Folder.Root;
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void The_running_preview_shows_the_newest_mail_or_the_one_that_is_named()
    {
        using var running = RunningPreview.Announce(
            SiteFolder.At(_host.Folder.PathOf("site"))!,
            new Uri("http://localhost:5080/base/"),
            Environment.ProcessId
        );
        Assert.Equal((0, "http://localhost:5080/_blog/newsletter/2020-11\n"), Of(_host.Run("newsletter", "preview")));
        Assert.Equal(
            (0, "http://localhost:5080/_blog/newsletter/2020-10\n"),
            Of(_host.Run("newsletter", "preview", "2020-10"))
        );
        Assert.Contains(
            "\"url\": \"http://localhost:5080/_blog/newsletter/2020-11\"",
            _host.Run("newsletter", "preview", "--json").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_preview_it_says_how_to_start_one()
    {
        var result = _host.Run("newsletter", "preview");
        Assert.Equal(
            (2, "error: No preview of this site is running. 'blog preview' starts one.\n"),
            (result.ExitCode, result.Error)
        );
    }

    [Fact]
    public void A_name_that_no_mail_has_gets_the_nearest()
    {
        var result = _host.Run("newsletter", "preview", "2020-1");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "error: There is no issue '2020-1'.\n       Did you mean '2020-1",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_blog_without_a_newsletter_says_so()
    {
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        Assert.Equal((2, ""), Of(_host.Run("newsletter", "preview")));
    }

    private static (int ExitCode, string Out) Of(RunResult result) => (result.ExitCode, result.Out);
}
