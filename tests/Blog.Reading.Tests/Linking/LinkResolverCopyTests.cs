using Blog.Engine;
using Blog.Testing;

namespace Blog.Reading.Tests.Linking;

public class LinkResolverCopyTests
{
    private static readonly (string Path, string Text) Copied = Posting.Post(
        "2020-01-01-a",
        "crossposts: [https://medium.com/@ann/a-3f2a9c1b7d4e, https://dev.to/ann/a]",
        "## Part\n\n[own](https://dev.to/ann/a)"
    );

    [Theory]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e", "/posts/a/")]
    [InlineData("https://ann.medium.com/a-3f2a9c1b7d4e?source=x#b1f0", "/posts/a/")]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e?sk=x#part", "/posts/a/#part")]
    [InlineData("https://levelup.gitconnected.com/a-3f2a9c1b7d4e", "/posts/a/")]
    [InlineData("//dev.to/Ann/a/", "/posts/a/")]
    [InlineData("https://medium.com/p/3f2a9c1b7d4f", "https://medium.com/p/3f2a9c1b7d4f")]
    [InlineData("https://medium.com/@ann", "https://medium.com/@ann")]
    [InlineData("https://dev.to/ann", "https://dev.to/ann")]
    public void A_link_to_a_copy_leads_to_the_post_at_home(string written, string address)
    {
        var built = TestSite.With(Copied, Posting.Post("2020-01-02-b", "", $"[x]({written})")).Build();
        Assert.Contains($"<a href=\"{address}\">x</a>", built.Output("posts/b/index.html"), StringComparison.Ordinal);
        Assert.Equal(address.StartsWith('/') ? ["BLOG092"] : [], built.Ids);
    }

    [Fact]
    public void A_post_may_link_to_its_own_copy() =>
        Assert.Contains(
            "<a href=\"https://dev.to/ann/a\">own</a>",
            TestSite.With(Copied).Build().Output("posts/a/index.html"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("https://dev.to/ann/a")]
    [InlineData("https://dev.to/*")]
    public void A_link_that_the_settings_keep_stays_as_written(string kept) =>
        Assert.Contains(
            "<a href=\"https://dev.to/ann/a\">x</a>",
            TestSite
                .With(
                    Copied,
                    Posting.Post("2020-01-02-b", "", "[x](https://dev.to/ann/a)"),
                    ("content/site.yml", TestSite.Settings + $"crossposts: {{keep_links: [\"{kept}\"]}}\n")
                )
                .Build()
                .Output("posts/b/index.html"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_link_to_the_copy_of_what_is_held_back_stays_as_written()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "draft: true\ncrossposts: https://dev.to/ann/a"),
                Posting.Post("2020-01-02-b", "", "[x](https://dev.to/ann/a)")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "<a href=\"https://dev.to/ann/a\">x</a>",
            built.Output("posts/b/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_copy_that_is_recorded_later_changes_the_links_of_other_posts()
    {
        var kept = new KeptResults();
        var site = TestSite.With(
            Posting.Post("2020-01-01-a"),
            Posting.Post("2020-01-02-b", "", "[x](https://dev.to/ann/a)")
        );
        Assert.Contains(
            "https://dev.to/ann/a",
            site.Build(kept).Output("posts/b/index.html"),
            StringComparison.Ordinal
        );
        var (path, text) = Copied;
        Assert.Contains(
            "<a href=\"/posts/a/\">x</a>",
            site.File(path, text).Build(kept).Output("posts/b/index.html"),
            StringComparison.Ordinal
        );
    }
}
