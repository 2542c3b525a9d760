using Blog.Engine;
using Blog.Testing;
using Blog.Text;
using CsCheck;

namespace Blog.Pages.Tests;

public class SiteBuilderFaultyTests
{
    private static readonly string[] Names = ["2020-01-01-a", "2020-01-02-b", "2020-01-03-c", "2020-02-01-d/index"];

    // Left out and held back: bit n of each number is about document n.
    private static readonly Gen<(int Faulty, int Drafts)> Choices = Gen.Select(Gen.Int[0, 15], Gen.Int[0, 15]);

    [Fact]
    public void A_site_made_without_documents_is_the_site_in_which_they_are_drafts() =>
        Choices.Sample(
            chosen =>
            {
                var without = Build(Site(chosen.Drafts), chosen.Faulty);
                var held = Site(chosen.Drafts | chosen.Faulty).Build();
                Assert.Equal(held.Paths, without.Paths);
                Assert.All(held.Paths, path => Assert.Equal(held.Output(path), without.Output(path)));
            },
            iter: 100,
            threads: 1
        );

    [Fact]
    public void Whatever_was_made_before_does_not_matter() =>
        Gen.Int[0, 15]
            .Array[1, 6]
            .Sample(
                faulty =>
                {
                    var kept = new KeptResults();
                    foreach (var one in faulty)
                    {
                        var (clean, incremental) = (Build(Site(0), one), Build(Site(0), one, kept));
                        Assert.Equal(clean.Diagnostics, incremental.Diagnostics);
                        Assert.Equal(clean.Paths, incremental.Paths);
                        Assert.All(clean.Paths, path => Assert.Equal(clean.Output(path), incremental.Output(path)));
                    }
                },
                iter: 40,
                threads: 1
            );

    [Fact]
    public void Paths_that_only_faulty_documents_have_are_lost()
    {
        var lost = Build(Site(0), 1 << 3).Site.Catalogue.Lost;
        foreach (
            var path in (string[])["old/d/index.html", "posts/d/index.html", "posts/d/p.svg", "tags/t3/index.html"]
        )
            Assert.Contains(new SitePath(path), lost);
        Assert.DoesNotContain(new SitePath("tags/all/index.html"), lost);
        Assert.DoesNotContain(new SitePath("posts/a/index.html"), lost);
    }

    [Fact]
    public void Nothing_is_lost_of_a_site_that_is_made_whole() => Assert.Empty(Site(0).Build().Site.Catalogue.Lost);

    private static TestSite Site(int drafts)
    {
        var site = TestSite.With(
            ("content/posts/2020-02-01-d/p.svg", "<svg width=\"3\" height=\"4\"/>"),
            ("content/pages/about.md", "---\ntitle: About\n---\nText.\n"),
            Posting.Post("2019-01-01-always", "tags: [all]\nseries: {name: s, part: 9}")
        );
        for (var n = 0; n < Names.Length; n++)
        {
            var draft = (drafts & (1 << n)) != 0 ? "\ndraft: true" : "";
            var (path, text) = Posting.Post(
                Names[n],
                $"tags: [all, t{n}]\nseries: {{name: s, part: {n + 1}}}\nredirect_from: [/old/{"abcd"[n]}/]{draft}",
                "Text."
            );
            site = site.File(path, text);
        }

        return site;
    }

    private static BuiltSite Build(TestSite site, int faulty, KeptResults? kept = null)
    {
        var request = site.Request() with
        {
            Faulty =
            [
                .. Names
                    .Where((_, n) => (faulty & (1 << n)) != 0)
                    .Select(n => new ContentPath($"content/posts/{n}.md")),
            ],
        };
        return new(SiteBuilder.MapAndCheck(request, kept ?? new KeptResults(), TimeProvider.System));
    }
}
