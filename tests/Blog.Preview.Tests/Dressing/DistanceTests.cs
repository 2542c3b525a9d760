using System.Globalization;
using Blog.Preview.Dressing;

namespace Blog.Preview.Tests.Dressing;

public sealed class DistanceTests
{
    [Theory]
    [InlineData("2026-11-14T09:30:00Z", "in 3 days")]
    [InlineData("2026-11-12T09:30:00Z", "in 1 day")]
    [InlineData("2026-11-12T09:00:00Z", "in 23 hours")]
    [InlineData("2026-11-11T10:31:00Z", "in 1 hour")]
    [InlineData("2026-11-11T09:31:00Z", "in 1 minute")]
    [InlineData("2026-11-11T09:30:20Z", "in less than a minute")]
    [InlineData("2026-11-11T09:29:40Z", "less than a minute ago")]
    [InlineData("2026-11-20T09:30:00Z", "in 9 days")]
    [InlineData("2026-12-11T09:30:00Z", "in 4 weeks")]
    [InlineData("2027-02-11T09:30:00Z", "in 3 months")]
    [InlineData("2024-11-10T09:30:00Z", "2 years ago")]
    public void It_is_said_in_the_largest_unit_of_which_there_is_more_than_one(string moment, string words) =>
        Assert.Equal(words, Distance.Between(At(moment), At("2026-11-11T09:30:00Z")));

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
