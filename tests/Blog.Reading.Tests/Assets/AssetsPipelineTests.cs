using Blog.Testing;

namespace Blog.Reading.Tests.Assets;

public class AssetsPipelineTests
{
    [Fact]
    public void Files_beside_a_post_are_published_beside_it_wherever_it_is()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a/index", "permalink: /x/y/", "![p](img/p.svg)"),
                ("content/posts/2020-01-01-a/img/p.svg", "<svg/>")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("x/y/img/p.svg", built.Paths);
    }

    [Fact]
    public void Files_of_a_draft_are_held_back_with_it() =>
        Assert.DoesNotContain(
            TestSite
                .With(Posting.Post("2020-01-01-a/index", "draft: true"), ("content/posts/2020-01-01-a/p.svg", "<svg/>"))
                .Build()
                .Paths,
            p => p.EndsWith("p.svg", StringComparison.Ordinal)
        );

    [Fact]
    public void A_link_to_a_file_of_a_draft_is_an_error() =>
        Assert.Equal(
            ["BLOG064"],
            TestSite
                .With(
                    Posting.Post("2020-01-01-a/index", "draft: true"),
                    ("content/posts/2020-01-01-a/p.txt", "x"),
                    Posting.Post("2020-01-02-b", "", "[p](2020-01-01-a/p.txt)")
                )
                .Build()
                .Ids
        );

    [Theory]
    [InlineData("content/code/a.py")]
    [InlineData("content/_secret/a.txt")]
    [InlineData("content/images/_source.psd")]
    [InlineData("content/_data/a.yml")]
    [InlineData("content/series.yml")]
    public void What_is_not_meant_for_readers_is_not_published(string path) =>
        Assert.Equal(TestSite.With().Build().Paths, TestSite.With((path, "{}")).Build().Paths);

    [Fact]
    public void Bytes_are_copied_as_they_are()
    {
        var bytes = new byte[] { 0, 255, 13, 10, 239, 187, 191 };
        Assert.Equal(bytes, TestSite.With().File("content/a.bin", bytes).Build().Outputs["a.bin"].Bytes.ToArray());
    }
}
