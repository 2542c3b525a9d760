using Blog.Import.Sources;

namespace Blog.Import.Tests.Sources;

public class SourceListTests
{
    public static TheoryData<string> Names => [.. MovingBlogs.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_small_blog_is_recognized_by_its_own_reader(string name)
    {
        var tree = MovingBlogs.Read(name);
        var sure = SourceList.All.Select(s => (s.Key, s.Recognize(tree)?.Weight ?? 0)).MaxBy(s => s.Item2);
        Assert.Equal(name, sure.Key);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_blog_in_a_folder_of_a_repository_is_found_and_the_folder_is_named(string name)
    {
        if (name == "markdown")
            return;
        var tree = MovingBlogs.Read(name);
        var below = tree
            .Files.Select(f => ReadBlog.FileOf("docs/" + f.Path.Value, f.Read().ToArray()))
            .Append(ReadBlog.FileOf("src/main.c", "int main;"u8.ToArray()));
        var moved = new Foreign.SourceTree("repository", below);
        var source = SourceList.All.Single(s => s.Key == name);
        Assert.Contains("in docs/", source.Recognize(moved)!.Why, StringComparison.Ordinal);
        Assert.Equal(
            ReadBlog.By(name, tree).Blog.Documents.Select(d => "docs/" + d.Source.Value),
            ReadBlog.By(name, moved).Blog.Documents.Select(d => d.Source.Value)
        );
    }

    [Theory]
    [InlineData("jekyll", "_posts/2020-01-01-a.md _layouts/post.html")]
    [InlineData("jekyll", "blog/_config.yml blog/_posts/2020-01-01-a.md")]
    [InlineData("eleventy", ".eleventy.js _posts/2020-01-01-a.md")]
    [InlineData("hugo", "content/posts/a.md layouts/a.html archetypes/default.md")]
    [InlineData("hugo", "config/_default/hugo.toml content/posts/a.md")]
    [InlineData("markdown", "a.md b.md")]
    [InlineData("statiq", "config.wyam input/posts/a.md")]
    [InlineData("astro", "astro.config.ts src/pages/a.md")]
    [InlineData("pelican", "pelicanconf.py content/a.md")]
    public void Names_of_files_tell_the_generator(string key, string paths) =>
        Assert.Equal(key, ReadBlog.Of([.. paths.Split(' ').Select(p => (p, ""))]).Source);

    [Theory]
    [InlineData("zola", "base_url = \"https://a.example\"\ncompile_sass = true\n")]
    [InlineData("hugo", "baseURL = \"https://a.example\"\n")]
    public void A_config_toml_beside_content_is_told_apart_by_its_keys(string key, string settings) =>
        Assert.Equal(key, ReadBlog.Of(("config.toml", settings), ("content/posts/a.md", "")).Source);
}
