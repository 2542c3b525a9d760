using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Fields;

public class PostFieldsSeriesTests
{
    [Theory]
    [InlineData("series: {name: s, part: 2}", 2)]
    [InlineData("series: {name: s, order: 2}", 2)]
    [InlineData("series: {name: s, index: 2}", 2)]
    [InlineData("series: {name: s, part: 3, order: 2}", 3)]
    [InlineData("series: s\nseries_order: 2", 2)]
    [InlineData("series: [s]\nseriesOrder: 2", 2)]
    [InlineData("series: s\npart: 2", 2)]
    [InlineData("series: {name: s, part: 3}\nseries_order: 2", 3)]
    [InlineData("series: s\nweight: 2", null)]
    public void The_part_is_read_by_the_names_that_other_generators_have_for_it(string matter, int? part)
    {
        var built = TestSite
            .With(Posting.Post("2020-01-01-a", matter), ("content/series.yml", "s: {title: S}\n"))
            .Build();

        Assert.DoesNotContain(built.Ids, id => id != "BLOG040");
        Assert.Equal(part, built.Post("content/posts/2020-01-01-a.md").Series!.Part);
    }

    [Fact]
    public void A_part_that_is_no_number_is_told_at_its_place()
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", "series: s\nseries_order: first")).Build();

        Assert.Contains("BLOG043", built.Ids);
    }
}
