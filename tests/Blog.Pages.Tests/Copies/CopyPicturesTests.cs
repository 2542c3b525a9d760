using System.Collections.Concurrent;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Model.CrossPosts;
using Blog.Syndication;
using Blog.Syndication.Renditions;
using Blog.Testing;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Tests.Copies;

public sealed class CopyPicturesTests
{
    private const string Table = "| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n";
    private const string Folder = "copies/posts/a/";

    [Fact]
    public void A_table_that_a_copy_shows_as_a_picture_is_published_where_the_copy_refers_to_it()
    {
        var built = Site("crossposts: [medium]", Table).Build();
        var path = Assert.Single(Pictures(built));
        Assert.Matches("^copies/posts/a/table-[0-9a-f]{16}\\.png$", path);
        Assert.Equal([0x89, .. "PNG"u8], built.Outputs[path].Bytes.Span[..4].ToArray());
        Assert.Contains(
            $"<img src=\"https://notes.example/{path}\"",
            Copy(built, "medium").Body,
            StringComparison.Ordinal
        );
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [InlineData("", Table)]
    [InlineData("crossposts: [dev]", Table)]
    [InlineData("crossposts: [medium]", "Text.")]
    public void A_post_has_none_that_no_copy_shows(string matter, string text) =>
        Assert.Empty(Pictures(Site(matter, text).Build()));

    [Fact]
    public void A_copy_for_a_target_that_the_post_does_not_name_has_its_pictures_as_files()
    {
        var built = Site("crossposts: [dev]", Table).Build();
        var copy = Copy(built, "medium");
        Assert.Empty(copy.Published);
        Assert.Contains("table-1.png", copy.Files.Select(f => f.Name));
    }

    [Fact]
    public void Settings_that_plan_copies_of_every_post_publish_the_pictures_too()
    {
        var site = Site("", Table)
            .File("content/site.yml", TestSite.Settings + "crossposts:\n  targets:\n    medium: {after: 3w}\n");
        Assert.Single(Pictures(site.Build()));
    }

    [Fact]
    public void Vectors_and_formulas_are_published_and_a_vector_that_is_cover_and_image_is_drawn_once()
    {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='5' height='5'/></svg>";
        var site = Site("crossposts: [medium, dev]\nimage: a.svg", "![A](a.svg)\n\n$$\\frac{a}{b}$$\n")
            .File("content/posts/2020-01-01-a/a.svg", svg);
        var built = site.Build();
        Assert.Equal(
            ["cover", "formula"],
            Pictures(built).Select(p => p[Folder.Length..].Split('-')[0]).Order(StringComparer.Ordinal)
        );
        var dev = Copy(built, "dev");
        Assert.StartsWith("https://notes.example/copies/posts/a/cover-", dev.Cover!.Address, StringComparison.Ordinal);
        Assert.Null(dev.Cover.File);
    }

    [Fact]
    public void The_address_stays_when_the_picture_looks_different_or_stands_elsewhere()
    {
        var before = Pictures(Site("crossposts: [medium]", Table).Build());
        var moved = Site("crossposts: [medium]", $"## New\n\n| X | Y | Z |\n|---|---|---|\n| 9 | 9 | 9 |\n\n{Table}");
        Assert.Contains(before.Single(), Pictures(moved.Build()));
    }

    [Fact]
    public void A_draft_has_the_addresses_that_it_will_have_and_publishes_nothing()
    {
        var published = Pictures(Site("crossposts: [medium]", Table).Build());
        var draft = Site("crossposts: [medium]\ndraft: true", Table).Build();
        Assert.Empty(Pictures(draft));
        Assert.Equal(published, Copy(draft, "medium").Published.Select(p => Folder + p.Name));
        Assert.Null(draft.Site.Find(new SitePath(published.Single())));
    }

    [Fact]
    public void A_picture_is_drawn_once_and_kept_for_later_builds()
    {
        var made = new Kept();
        var site = Site("crossposts: [medium, towards-data-science]", Table);
        var first = Build(site, made);
        Assert.Equal(1, made.Count);
        var second = Build(site, made);
        Assert.Equal(1, made.Count);
        var path = Pictures(first).Single();
        Assert.Equal(first.Outputs[path].Bytes.ToArray(), second.Outputs[path].Bytes.ToArray());
    }

    [Theory]
    [InlineData("copies/posts/a/table-0.png")]
    [InlineData("copies/posts/a/table-0123456789ABCDEF.png")]
    [InlineData("copies/posts/b/table-0123456789abcdef.png")]
    [InlineData("copies/table-0123456789abcdef.png")]
    [InlineData("copies/")]
    [InlineData("posts/a/table-0123456789abcdef.png")]
    public void Other_paths_are_not_those_of_pictures(string path) =>
        Assert.Null(Site("crossposts: [medium]", Table).Build().Site.Find(new SitePath(path)));

    [Fact]
    public void A_picture_of_what_the_post_does_not_say_is_not_made()
    {
        var site = Site("crossposts: [medium]", Table).Build().Site;
        var content = site.Find(new SitePath(Folder + "table-0123456789abcdef.png"))!.Content();
        Assert.True(content.Bytes.IsEmpty);
        Assert.Equal("BLOG219", Assert.Single(content.Diagnostics).Id);
    }

    private static TestSite Site(string matter, string text) =>
        TestSite.With(("content/posts/2020-01-01-a/index.md", $"---\ntitle: A\nmath: true\n{matter}\n---\n{text}"));

    private static string[] Pictures(BuiltSite built) =>
        [.. built.Outputs.Keys.Where(p => p.StartsWith("copies/", StringComparison.Ordinal))];

    private static BuiltSite Build(TestSite site, IMadeFiles made) =>
        new(SiteBuilder.MapAndCheck(site.Request() with { Made = made }, new KeptResults(), TimeProvider.System));

    private static Rendition Copy(BuiltSite built, string target)
    {
        var site = built.Site;
        var (request, diagnostics) = site.CopyOf(
            site.Catalogue.Documents.Single(),
            site.Catalogue.Settings.CrossPosts.Find(new TargetKey(target))!
        );
        Assert.Empty(diagnostics);
        return Syndicator.Render(request);
    }

    private sealed class Kept : IMadeFiles
    {
        private readonly ConcurrentDictionary<Fingerprint, ReadOnlyMemory<byte>> _files = new();

        public int Count => _files.Count;

        public ReadOnlyMemory<byte>? Find(Fingerprint recipe) =>
            _files.TryGetValue(recipe, out var bytes) ? (ReadOnlyMemory<byte>?)bytes : null;

        public void Keep(Fingerprint recipe, ReadOnlyMemory<byte> bytes) => _files[recipe] = bytes;
    }
}
