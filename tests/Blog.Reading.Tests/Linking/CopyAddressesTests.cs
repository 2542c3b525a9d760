using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Reading.Tests.Linking;

public class CopyAddressesTests
{
    private const string Url = "https://medium.com/@ann/a-3f2a9c1b7d4e";

    private static readonly ContentPath Source = new("content/posts/a.md");

    [Theory]
    [InlineData(CopyFinding.Fine, Url, Url)]
    [InlineData(CopyFinding.Unreachable, Url, Url)]
    [InlineData(CopyFinding.Gone, Url, null)]
    [InlineData(CopyFinding.Gone, "https://medium.com/p/3f2a9c1b7d4e", null)]
    [InlineData(CopyFinding.Gone, "https://medium.com/p/000000000000", Url)]
    public void Nobody_is_led_to_a_copy_that_was_found_to_be_gone(CopyFinding found, string foundAt, string? leadsTo)
    {
        var post = new Post
        {
            Source = Source,
            Kind = PostKind.Post,
            Title = "A",
            Slug = new Slug("a"),
            Permalink = new Permalink("/posts/a/"),
            CrossPosts = [new CrossPost(CrossPostTargets.Medium, "Medium", Url, null, null)],
        };
        var ledger = CrossPostLedger.Of([
            new LedgerEntry
            {
                Post = Source,
                To = CrossPostTargets.Medium,
                Url = foundAt,
                Found = found,
            },
        ]);
        Assert.Equal(leadsTo, new CopyAddresses(CrossPostTargets.Medium, ledger).Of(post));
        Assert.Null(new CopyAddresses(CrossPostTargets.Dev, ledger).Of(post));
    }
}
