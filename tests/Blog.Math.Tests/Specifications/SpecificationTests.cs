namespace Blog.Math.Tests.Specifications;

public sealed class SpecificationTests
{
    public static TheoryData<string, int> Places()
    {
        var places = new TheoryData<string, int>();
        foreach (var example in Examples())
            places.Add(example.File, example.Line);
        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_formula_is_shown_as_its_specification_says(string file, int line)
    {
        var example = Examples().Single(e => e.File == file && e.Line == line);

        Assert.Equal(example.Expected, example.Actual());
    }

    private static IEnumerable<SpecificationExample> Examples() =>
        Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "Specifications"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(SpecificationExample.Read);
}
