using Blog.Testing;

namespace Blog.Reading.Tests.Settings;

public class CommentFieldsTests
{
    private const string Giscus = "provider: giscus, repo: ann/blog, repo_id: R_1, category: Talk, category_id: DIC_1";

    [Theory]
    [InlineData(Giscus)]
    [InlineData(Giscus + ", mapping: title")]
    [InlineData("provider: utterances, repo: ann/blog.github.io, label: talk")]
    [InlineData("provider: mastodon")]
    [InlineData("provider: bluesky")]
    public void Each_provider_has_its_settings(string settings) => Assert.Empty(Mistakes(settings));

    [Theory]
    [InlineData("repo: ann/blog", "4:11: error BLOG022: The setting 'comments.provider' is missing.")]
    [InlineData("provider: gisqus", "4:22: error BLOG023: 'gisqus' is not giscus, utterances, mastodon or bluesky.")]
    [InlineData("provider: utterances", "4:11: error BLOG022: The setting 'comments.repo' is missing.")]
    [InlineData(
        "provider: utterances, repo: blog",
        "4:40: error BLOG023: 'blog' is not a repository on GitHub as owner/name."
    )]
    [InlineData("provider: utterances, repo: a/b, repo_id: x", "4:45: error BLOG020: There is no setting 'repo_id'.")]
    [InlineData("provider: mastodon, repo: a/b", "4:32: error BLOG020: There is no setting 'repo'.")]
    [InlineData(Giscus + ", mapping: path", "4:105: error BLOG023: 'path' is not pathname, url, title or og:title.")]
    [InlineData(
        "provider: giscus, repo: a/b, repo_id: '\"><', category: c, category_id: d",
        "4:50: error BLOG023: '\"><' is not an id as giscus.app shows it."
    )]
    public void A_mistake_is_told_at_its_place(string settings, string mistake) =>
        Assert.StartsWith("content/site.yml:" + mistake, Assert.Single(Mistakes(settings)));

    [Fact]
    public void What_giscus_cannot_do_without_is_told_in_one_run() =>
        Assert.Equal(
            ["comments.category", "comments.category_id", "comments.repo", "comments.repo_id"],
            Mistakes("provider: giscus").Select(m => m.Split('\'')[1])
        );

    private static IEnumerable<string> Mistakes(string settings) =>
        TestSite
            .With(("content/site.yml", TestSite.Settings + $"comments: {{{settings}}}\n"))
            .Build()
            .Site.Diagnostics.Select(d => d.ToString());
}
