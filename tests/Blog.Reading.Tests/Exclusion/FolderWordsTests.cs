using Blog.Testing;

namespace Blog.Reading.Tests.Exclusion;

public class FolderWordsTests
{
    [Theory]
    [InlineData("Entwürfe")]
    [InlineData("Entwu\u0308rfe")]
    [InlineData("scheduled")]
    [InlineData("trash")]
    [InlineData("drafts of talks")]
    [InlineData("brouillons")]
    public void A_folder_whose_name_may_mean_drafts_is_told_once(string folder)
    {
        var built = TestSite
            .With(
                ($"content/posts/{folder}/2020-01-02-a.md", "---\ntitle: A\n---\n"),
                ($"content/posts/{folder}/2020-01-02-b.md", "---\ntitle: B\n---\n")
            )
            .Build();
        Assert.Equal(["BLOG148"], built.Ids);
        Assert.True(built.Has("posts/a/index.html"));
    }

    [Theory]
    [InlineData("draft-horses")]
    [InlineData("private-keys")]
    [InlineData("trash-talk")]
    [InlineData("2020")]
    [InlineData("my projects")]
    public void A_folder_whose_name_is_about_other_things_is_published_without_a_word(string folder)
    {
        var built = TestSite.With(($"content/posts/{folder}/2020-01-02-a.md", "---\ntitle: A\n---\n")).Build();
        Assert.Empty(built.Ids);
        Assert.True(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void The_folder_of_one_post_may_have_any_name() =>
        Assert.Empty(
            TestSite
                .With(
                    ("content/posts/2020-01-02-trash/index.md", "---\ntitle: A\n---\n"),
                    ("content/posts/2020-01-02-trash/x.png", "x")
                )
                .Build()
                .Ids
        );

    [Fact]
    public void A_folder_that_the_settings_ask_for_is_published_without_a_word() =>
        Assert.Empty(
            TestSite
                .With(
                    ("content/site.yml", TestSite.Settings + "publish: [posts/trash/]\n"),
                    ("content/posts/trash/2020-01-02-a.md", "---\ntitle: A\n---\n")
                )
                .Build()
                .Ids
        );
}
