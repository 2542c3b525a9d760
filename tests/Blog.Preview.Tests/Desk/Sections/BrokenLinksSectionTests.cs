using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sections;

public class BrokenLinksSectionTests
{
    private static readonly FakeDesk Desk = FakeDesk.With(
        FakeDesk.Post(
            "a",
            "title: A\ndate: 2020-12-01\nsummery: x",
            "[gone](/nowhere/), [none](#none) and ![no](missing.png)"
        )
    );

    [Fact]
    public void Links_anchors_and_images_that_lead_nowhere_are_apart_from_other_mistakes()
    {
        Assert.Equal(3, new BrokenLinksSection().Show(Desk.View)?.Count);
        Assert.Equal(1, new MistakesSection().Show(Desk.View)?.Count);
    }

    [Fact]
    public void The_address_is_marked_in_its_line() =>
        Assert.Contains(
            "[gone](<mark>/nowhere/</mark>)",
            new BrokenLinksSection().Show(Desk.View)!.Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_site_whose_links_hold_has_no_such_section() =>
        Assert.Null(new BrokenLinksSection().Show(FakeDesk.With().View));
}
