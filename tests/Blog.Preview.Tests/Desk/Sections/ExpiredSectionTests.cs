using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sections;

public class ExpiredSectionTests
{
    [Fact]
    public void What_expired_says_when() =>
        Assert.Contains(
            "expired 10 days ago</span>",
            new ExpiredSection()
                .Show(FakeDesk.With(FakeDesk.Post("a", "title: Over\ndate: 2020-11-01\nexpires: 2020-12-22")).View)!
                .Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_expired_documents_there_is_no_such_section() =>
        Assert.Null(new ExpiredSection().Show(FakeDesk.With().View));
}
