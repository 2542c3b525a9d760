using Blog.Model.Cards;

namespace Blog.Model.Tests.Cards;

public class LinkIdentityTests
{
    [Theory]
    [InlineData("https://example.org/page")]
    [InlineData("http://example.org/page")]
    [InlineData("HTTPS://WWW.Example.ORG:443/page/")]
    [InlineData("http://example.org:80/page")]
    [InlineData("//example.org/page")]
    [InlineData("https://example.org/page#part-2")]
    [InlineData("https://example.org/page?utm_source=rss&utm_medium=feed")]
    [InlineData("https://example.org/page?fbclid=1&gclid=2&mc_cid=3")]
    [InlineData("https://example.org/p%61ge")]
    [InlineData("  https://example.org/page ")]
    public void One_page_is_one_however_its_address_is_written(string address) =>
        Assert.Equal("example.org/page", LinkIdentity.Read(address)?.Value);

    [Theory]
    [InlineData("https://example.org/Page", "https://example.org/page")]
    [InlineData("https://example.org/page?id=1", "https://example.org/page?id=2")]
    [InlineData("https://example.org/page?id=1&utm_source=rss", "https://example.org/page")]
    [InlineData("https://example.org/#/a", "https://example.org/#/b")]
    [InlineData("https://example.org/#!a", "https://example.org/")]
    [InlineData("https://example.org:8080/", "https://example.org/")]
    [InlineData("https://example.org/a%2Fb", "https://example.org/a/b")]
    [InlineData("https://a.example.org/", "https://example.org/")]
    [InlineData("https://github.com/a/b/issues/1", "https://github.com/a/b")]
    public void Two_pages_are_two(string one, string other) =>
        Assert.NotEqual(LinkIdentity.Read(one), LinkIdentity.Read(other));

    [Theory]
    [InlineData("https://arxiv.org/abs/2011.03395", "arxiv:2011.03395")]
    [InlineData("https://arxiv.org/abs/2011.03395v2", "arxiv:2011.03395")]
    [InlineData("http://www.arxiv.org/pdf/2011.03395v1.pdf", "arxiv:2011.03395")]
    [InlineData("https://export.arxiv.org/pdf/2011.03395", "arxiv:2011.03395")]
    [InlineData("https://arxiv.org/html/2011.03395#S2", "arxiv:2011.03395")]
    [InlineData("https://doi.org/10.48550/arXiv.2011.03395", "arxiv:2011.03395")]
    [InlineData("https://arxiv.org/abs/cs.LG/0112017v1", "arxiv:cs.lg/0112017")]
    [InlineData("https://dx.doi.org/10.1038/S41586-020-2649-2", "doi:10.1038/s41586-020-2649-2")]
    [InlineData("https://doi.org/10.1038/s41586-020-2649-2", "doi:10.1038/s41586-020-2649-2")]
    public void A_paper_is_one_in_all_its_forms_and_versions(string address, string identity)
    {
        Assert.Equal(identity, LinkIdentity.Read(address)?.Value);
        Assert.Equal(LinkCardKind.Paper, LinkIdentity.Read(address)?.UsualKind);
    }

    [Theory]
    [InlineData("https://github.com/TorchGAN/torchgan.git", "github.com/torchgan/torchgan")]
    [InlineData("https://youtu.be/gg7WjuFs8F4?t=10", "youtube:gg7WjuFs8F4")]
    [InlineData("https://www.youtube.com/watch?t=10&v=gg7WjuFs8F4", "youtube:gg7WjuFs8F4")]
    [InlineData("https://www.youtube-nocookie.com/embed/gg7WjuFs8F4", "youtube:gg7WjuFs8F4")]
    [InlineData("https://ann.medium.com/hdf5-in-short-3f2a9c1b7d4e?source=rss", "medium:3f2a9c1b7d4e")]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e", "medium:3f2a9c1b7d4e")]
    public void Repositories_films_and_stories_are_one_in_all_their_forms(string address, string identity) =>
        Assert.Equal(identity, LinkIdentity.Read(address)?.Value);

    [Theory]
    [InlineData("https://github.com/torchgan/torchgan", LinkCardKind.Repository)]
    [InlineData("https://github.com/torchgan", LinkCardKind.Profile)]
    [InlineData("https://github.com/orgs/torchgan", LinkCardKind.Article)]
    [InlineData("https://github.com/torchgan/torchgan/issues/1", LinkCardKind.Article)]
    [InlineData("https://gitlab.com/a/b", LinkCardKind.Repository)]
    [InlineData("https://medium.com/@ann", LinkCardKind.Profile)]
    [InlineData("https://vimeo.com/12345", LinkCardKind.Video)]
    [InlineData("https://youtu.be/gg7WjuFs8F4", LinkCardKind.Video)]
    [InlineData("https://arxiv.org/list/cs.LG/recent", LinkCardKind.Article)]
    [InlineData("https://example.org/", LinkCardKind.Article)]
    public void An_address_tells_what_it_leads_to(string address, LinkCardKind kind) =>
        Assert.Equal(kind, LinkIdentity.Read(address)?.UsualKind);

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("/posts/a/")]
    [InlineData("mailto:me@example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://")]
    [InlineData("https://[::1")]
    [InlineData("https://exa mple.org/")]
    [InlineData("https://example.org:99999/")]
    public void What_is_no_address_of_the_web_has_no_identity(string address) =>
        Assert.Null(LinkIdentity.Read(address));
}
