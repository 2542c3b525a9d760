using Blog.Import.Foreign;

namespace Blog.Import.Tests.Writing;

public sealed class SettingsWriterTests
{
    private static readonly OldBlog Blog = OldBlog.With(
        OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\n---\nText.\n", "/2020/a/"),
        OldBlog.Page("about", "---\ntitle: About\n---\nText.\n", "/about.html")
    );

    [Fact]
    public void Settings_have_what_the_old_ones_say()
    {
        var blog = Blog with
        {
            Settings = new ForeignSettings
            {
                Title = "Ann: notes",
                BaseUrl = "http://ann.example/blog",
                Description = "What I\nlearn.",
                Language = "de_DE",
                TimeZone = "W. Europe Standard Time",
                PageSize = 7,
                Authors = [new ForeignAuthor("Ann", [])],
                Menu = [("About", "/blog/about.html"), ("Code", "https://code.example/ann"), ("Gone", "/gone/")],
            },
        };
        Assert.Equal(
            """
            title: "Ann: notes"
            base_url: http://ann.example/blog/
            description: What I learn.
            language: de-DE
            time_zone: Europe/Berlin
            authors:
              - name: Ann
            permalinks:
              posts: "/{year}/{slug}/"
            menu:
              - title: About
                url: /about.html
              - title: Code
                url: https://code.example/ann
            page_size: 7
            links:
              internal: warning
              anchors: warning
              images: warning
              unpublished: warning

            """.ReplaceLineEndings("\n"),
            blog.Text("content/site.yml").Split("\n\n")[1]
        );
        Assert.Contains("DeadLink: /gone/ → the entry 'Gone' of the menu is left out", blog.Remarks());
        Assert.Empty(blog.Site().Build().Diagnostics);
    }

    [Fact]
    public void What_the_old_settings_do_not_say_is_told()
    {
        var blog = Blog with { Settings = new ForeignSettings { TimeZone = "Middle Earth" } };
        Assert.Contains(
            "title: old\nbase_url: https://example.org/\n",
            blog.Text("content/site.yml"),
            StringComparison.Ordinal
        );
        Assert.Contains("time_zone: UTC\n", blog.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Contains("Decided: no address of the site → base_url is https://example.org/: set it", blog.Remarks());
        Assert.Contains("Decided: no title of the site → it is 'old'", blog.Remarks());
        Assert.Contains("Decided: the time zone 'Middle Earth' → UTC: this program does not know it", blog.Remarks());
    }

    [Fact]
    public void The_zone_of_the_settings_is_that_of_the_dates()
    {
        var late = OldBlog.Post("b", "---\ntitle: B\ndate: 2020-01-02T23:30:00Z\n---\n", "/2020/01/03/b/");
        var blog = Blog with
        {
            Documents = [late],
            Settings = new ForeignSettings
            {
                Title = "N",
                BaseUrl = "https://a.example",
                TimeZone = "Europe/Berlin",
            },
        };
        Assert.Contains(
            "date: 2020-01-02T23:30:00Z",
            blog.Text("content/posts/2020-01-02-b.md"),
            StringComparison.Ordinal
        );
        Assert.Equal("Page /2020/01/03/b/", blog.Answer("/2020/01/03/b/"));
    }
}
