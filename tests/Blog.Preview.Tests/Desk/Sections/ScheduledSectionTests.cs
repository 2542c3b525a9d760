using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sections;

public class ScheduledSectionTests
{
    [Fact]
    public void What_is_scheduled_says_when_in_the_zone_of_the_site_the_next_first()
    {
        var desk = FakeDesk.With(
            ("content/site.yml", Testing.TestSite.Settings + "time_zone: Asia/Tokyo\n"),
            FakeDesk.Post("later", "title: Later\ndate: 2021-03-01 08:00"),
            FakeDesk.Post("soon", "title: Soon\ndate: 2021-01-04 07:30")
        );
        var view = desk.View with
        {
            Now = TimeZoneInfo.ConvertTime(FakeDesk.Now, desk.Site.Catalogue.Settings.TimeZone),
        };
        var markup = new ScheduledSection().Show(view)!.Body.Markup;
        Assert.Contains("<b>in 3 days</b> Mon 4 Jan 2021, 07:30", markup, StringComparison.Ordinal);
        Assert.Contains("in Asia/Tokyo time", markup, StringComparison.Ordinal);
        Assert.True(
            markup.IndexOf("Soon", StringComparison.Ordinal) < markup.IndexOf("Later", StringComparison.Ordinal),
            markup
        );
    }

    [Fact]
    public void Without_a_schedule_there_is_no_such_section() =>
        Assert.Null(new ScheduledSection().Show(FakeDesk.With().View));
}
