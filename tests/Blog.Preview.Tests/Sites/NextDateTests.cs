using Blog.Preview.Sites;
using Blog.Testing;

namespace Blog.Preview.Tests.Sites;

public class NextDateTests
{
    private static readonly DateTimeOffset Now = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_is_the_first_date_or_expiry_that_is_still_to_come()
    {
        var site = new FakeSite
        {
            Documents =
            [
                FakeSite.Document("content/posts/past.md", "past"),
                FakeSite.Document("content/posts/far.md", "far", change: p => p with { Date = Now.AddDays(9) }),
                FakeSite.Document(
                    "content/posts/expiring.md",
                    "expiring",
                    change: p => p with { Expires = Now.AddDays(3) }
                ),
                FakeSite.Document(
                    "content/posts/near.md",
                    "near",
                    isListed: false,
                    change: p => p with { Date = Now.AddDays(2) }
                ),
            ],
        };
        var catalogue = site.ToSite().Catalogue;
        Assert.Equal(Now.AddDays(2), NextDate.After(Now, catalogue));
        Assert.Equal(Now.AddDays(3), NextDate.After(Now.AddDays(2), catalogue));
        Assert.Null(NextDate.After(Now.AddDays(9), catalogue));
    }
}
