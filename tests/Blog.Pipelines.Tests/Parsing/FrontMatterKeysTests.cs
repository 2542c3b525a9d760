using Blog.Testing;

namespace Blog.Pipelines.Tests.Parsing;

public class FrontMatterKeysTests
{
    [Theory]
    [InlineData("date: 2020-05-06")]
    [InlineData("published: 2020-05-06")]
    [InlineData("Date: 2020-05-06")]
    public void The_date_has_several_names(string line) =>
        Assert.Equal(new DateTimeOffset(2020, 5, 6, 0, 0, 0, TimeSpan.Zero), Post(line).Date);

    [Theory]
    [InlineData("updated")]
    [InlineData("lastmod")]
    [InlineData("modified")]
    [InlineData("last_modified_at")]
    public void The_change_has_several_names(string key) => Assert.Equal(7, Post($"date: 2020-05-06\n{key}: 2020-05-07").Updated?.Day);

    [Theory]
    [InlineData("description")]
    [InlineData("excerpt")]
    [InlineData("summary")]
    [InlineData("lead")]
    public void The_description_has_several_names(string key) => Assert.Equal("Short.", Post($"{key}: Short.").Description);

    [Theory]
    [InlineData("tags: [b, a]")]
    [InlineData("tags: b, a")]
    [InlineData("tag: b,a")]
    [InlineData("tags: [b, a, B]")]
    public void Tags_are_a_list_or_a_text_with_commas(string line) => Assert.Equal(["b", "a"], Post(line).Tags.Select(t => t.Value));

    [Theory]
    [InlineData("redirect_from: /old/")]
    [InlineData("aliases: [/old/]")]
    [InlineData("redirects: [/old/, /old/]")]
    public void Earlier_addresses_have_several_names(string line) => Assert.Equal(["/old/"], Post(line).RedirectFrom.Select(p => p.Value));

    [Theory]
    [InlineData("crossposts: https://medium.com/@ann/x-3f2a9c1b7d4e", "Medium")]
    [InlineData("crossposts: [https://towardsdatascience.com/x]", "Towards Data Science")]
    [InlineData("crossposts: [https://dev.to/ann/x]", "DEV")]
    [InlineData("crossposts: [https://ann.hashnode.dev/x]", "Hashnode")]
    [InlineData("crossposts: [{to: tds, url: \"https://x.example/\"}]", "Towards Data Science")]
    [InlineData("crossposts: [{url: \"https://www.x.example/\"}]", "x.example")]
    public void Copies_are_named_by_their_site(string line, string name) => Assert.Equal([name], Post(line).CrossPosts.Select(c => c.Target));

    [Theory]
    [InlineData("crossposts: medium", null)]
    [InlineData("crossposts: [Medium]", null)]
    [InlineData("crossposts: {to: medium, note: later}", null)]
    [InlineData("crossposts: [{to: medium, after: 2020-12-05}]", "2020-12-05")]
    [InlineData("crossposts: [{to: medium, date: 2020-12-05}]", "2020-12-05")]
    [InlineData("crossposts: [{to: medium, after: 3w}]", "2020-01-22")]
    [InlineData("crossposts: [{to: medium, after: 2m}]", "2020-03-01")]
    public void A_copy_without_address_is_planned(string line, string? due)
    {
        var copy = Assert.Single(Post(line).CrossPosts);
        Assert.False(copy.IsPublished);
        Assert.Equal("medium", copy.To.Value);
        Assert.Equal(due, copy.DueFrom?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_plan_of_a_draft_without_date_is_not_due_yet() =>
        Assert.Null(Assert.Single(TestSite.With(("content/posts/a.md", "---\ntitle: A\ndraft: true\ncrossposts: {to: dev, after: 3w}\n---\n")).Build().Post("content/posts/a.md").CrossPosts).DueFrom);

    [Fact]
    public void Unknown_keys_are_kept_for_the_theme_without_a_word()
    {
        var built = TestSite.With(
            Posting.Post("2020-01-01-a", "mood: calm\nmeta: {weather: fine}"),
            ("content/_theme/layouts/post.html", "{{ post.meta.mood }}, {{ post.meta.weather }}, {{ post.meta.none }}.")).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("calm, fine, .", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TOML_front_matter_means_the_same() => Assert.Equal(
        ["x"],
        TestSite.With(("content/posts/2020-01-01-a.md", "+++\ntitle = \"A\"\ntags = [\"x\"]\n+++\n")).Build().Post("content/posts/2020-01-01-a.md").Tags.Select(t => t.Value));

    [Fact]
    public void Defaults_of_the_nearest_folder_stand_in_for_what_is_left_out()
    {
        var built = TestSite.With(
            ("content/site.yml", TestSite.Settings + "defaults:\n  posts: {tags: [far], toc: true}\n  posts/deep: {tags: [near]}\n"),
            ("content/posts/deep/2020-01-01-a.md", "---\ntitle: A\n---\n")).Build();
        var post = built.Post("content/posts/deep/2020-01-01-a.md");
        Assert.Equal(["near"], post.Tags.Select(t => t.Value));
        Assert.True(post.ShowToc);
    }

    private static Model.Post Post(string lines)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", lines)).Build();
        Assert.Empty(built.Diagnostics);
        return built.Post("content/posts/2020-01-01-a.md");
    }
}
