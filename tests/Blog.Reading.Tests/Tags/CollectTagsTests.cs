using Blog.Testing;

namespace Blog.Reading.Tests.Tags;

public class CollectTagsTests
{
    [Fact]
    public void The_spelling_of_most_posts_wins_and_the_others_are_told_about()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "tags: [Go Lang]"),
                Posting.Post("2020-01-02-b", "tags: [go-lang]"),
                Posting.Post("2020-01-03-c", "tags: [go-lang]")
            )
            .Build();
        Assert.Equal(
            ["content/posts/2020-01-01-a.md:3:7: warning BLOG045: The tag 'Go Lang' is spelt 'go-lang' elsewhere."],
            built.Diagnostics
        );
        Assert.Contains(
            "<a href=\"/tags/go-lang/\">go-lang</a> 3",
            built.Output("tags/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Technical_names_keep_pages_of_their_own() =>
        Assert.Equal(
            [
                "tags/c-plus-plus/index.html",
                "tags/c-sharp/index.html",
                "tags/c/index.html",
                "tags/dot-net/index.html",
                "tags/index.html",
                "tags/日本/index.html",
            ],
            TestSite
                .With(Posting.Post("2020-01-01-a", "tags: [\"C\", \"C#\", \"C++\", .NET, 日本]"))
                .Build()
                .Paths.Where(p =>
                    p.StartsWith("tags/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void A_tag_of_drafts_only_has_no_page() =>
        Assert.False(
            TestSite.With(Posting.Post("2020-01-01-a", "tags: x\ndraft: true")).Build().Has("tags/x/index.html")
        );
}
