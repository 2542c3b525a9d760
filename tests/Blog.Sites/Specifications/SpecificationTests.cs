using Blog.Model.Cards;

namespace Blog.Sites.Specifications;

public class SpecificationTests
{
    public static TheoryData<string, int> Places()
    {
        var places = new TheoryData<string, int>();
        foreach (var example in CardExample.All)
            places.Add(example.File, example.Line);
        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_example_is_shown_as_its_specification_says(string file, int line)
    {
        var example = CardExample.All.Single(e => e.File == file && e.Line == line);
        Assert.Equal(example.Html, example.Shown().Trim('\n') + "\n");
    }

    // With APPROVE=1 this test rewrites the expectations first; the others compare with them in the run after it.
    [Fact]
    public void There_is_an_example_of_every_kind_of_card()
    {
        if (Repository.IsApproving)
            CardExample.Approve(Path.Combine(Repository.Here, "Specifications", "link-cards.md"));
        Assert.All(
            Enum.GetValues<LinkCardKind>(),
            kind =>
                Assert.Contains(
                    CardExample.All,
                    e =>
                        e.Html.Contains(
                            $"class=\"card card-{kind.ToString().ToLowerInvariant()}\"",
                            StringComparison.Ordinal
                        )
                )
        );
    }
}
