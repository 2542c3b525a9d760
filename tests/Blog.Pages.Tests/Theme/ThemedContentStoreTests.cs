using System.Text;
using Blog.Engine.Content;
using Blog.Pages.Theme;
using Blog.Text;

namespace Blog.Pages.Tests.Theme;

public sealed class ThemedContentStoreTests
{
    private static readonly MemoryContentStore Themes = Store(
        ("themes/paper/theme.yml", "paper"),
        ("themes/paper/layouts/post.html", "post"),
        ("themes/plain/theme.yml", "plain")
    );

    [Fact]
    public void A_site_without_themes_has_those_of_the_program() =>
        Assert.Equal(
            ["content/site.yml", "themes/paper/layouts/post.html", "themes/paper/theme.yml", "themes/plain/theme.yml"],
            Paths(("content/site.yml", "title: A"))
        );

    [Fact]
    public void A_theme_of_the_site_replaces_the_one_of_that_name_whole()
    {
        var store = new ThemedContentStore(Store(("content/site.yml", ""), ("themes/paper/theme.yml", "mine")), Themes);
        Assert.Equal(
            ["content/site.yml", "themes/paper/theme.yml", "themes/plain/theme.yml"],
            store.Files.Select(f => f.Value)
        );
        Assert.Equal("mine", TextOf(store, "themes/paper/theme.yml"));
        Assert.Equal("plain", TextOf(store, "themes/plain/theme.yml"));
    }

    [Fact]
    public void Themes_of_the_site_and_of_the_program_are_in_one_order() =>
        Assert.Equal(
            [
                "content/z.md",
                "themes/a/theme.yml",
                "themes/paper/layouts/post.html",
                "themes/paper/theme.yml",
                "themes/plain/theme.yml",
                "themes/q/theme.yml",
            ],
            Paths(("content/z.md", ""), ("themes/q/theme.yml", ""), ("themes/a/theme.yml", ""))
        );

    [Fact]
    public void A_file_keeps_its_instance_from_one_store_to_the_next()
    {
        var site = Store(("content/site.yml", "title: A"));
        var path = new ContentPath("themes/paper/theme.yml");
        Assert.Same(new ThemedContentStore(site, Themes).Read(path), new ThemedContentStore(site, Themes).Read(path));
    }

    private static IEnumerable<string> Paths(params (string Path, string Text)[] files) =>
        new ThemedContentStore(Store(files), Themes).Files.Select(f => f.Value);

    private static string TextOf(ThemedContentStore store, string path) =>
        Encoding.UTF8.GetString(store.Read(new ContentPath(path)).Bytes.Span);

    private static MemoryContentStore Store(params (string Path, string Text)[] files) =>
        MemoryContentStore.OfTexts(files.Select(f => KeyValuePair.Create(f.Path, f.Text)));
}
