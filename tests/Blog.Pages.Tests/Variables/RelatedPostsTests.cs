using Blog.Testing;

namespace Blog.Pages.Tests.Variables;

public class RelatedPostsTests
{
    [Fact]
    public void A_rare_tag_counts_more_and_the_newer_post_comes_first_on_a_tie()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "tags: [rare, common]"),
                Posting.Post("2020-01-02-b", "tags: [common]"),
                Posting.Post("2020-01-03-c", "tags: [rare]"),
                Posting.Post("2020-01-04-d", "tags: [common]"),
                Posting.Post("2020-01-05-e", "tags: [other]")
            )
            .Build();
        Assert.Contains(
            "related: 2020-01-03-c\nrelated: 2020-01-04-d\nrelated: 2020-01-02-b\n",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Posts_of_one_moment_are_told_apart_by_their_paths()
    {
        var posts = new[] { "d", "b", "c", "e", "f" }
            .Select(n => Posting.Post("2020-01-01-" + n, "tags: [x]"))
            .Append(Posting.Post("2020-01-02-a", "tags: [x]"));
        Assert.Contains(
            "related: 2020-01-01-b\nrelated: 2020-01-01-c\nrelated: 2020-01-01-d\nrelated: 2020-01-01-e\n",
            TestSite.With([.. posts]).Build().Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }
}
