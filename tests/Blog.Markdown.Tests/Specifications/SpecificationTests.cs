namespace Blog.Markdown.Tests.Specifications;

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
    public void An_example_is_rendered_as_its_specification_says(string file, int line)
    {
        var example = Examples().Single(e => e.File == file && e.Line == line);

        var rendered = Rendering.Of(example.Markdown, example.SmartPunctuation, language: example.Language);

        Assert.Equal(example.Html, rendered.Shown());
        Assert.Equal(example.Diagnostics, string.Concat(rendered.Diagnostics.Select(Shown)));
    }

    private static string Shown(Text.Diagnostic diagnostic) =>
        $"{diagnostic.Location.Line}:{diagnostic.Location.Column} {diagnostic.Id} {diagnostic.Message}"
        + (diagnostic.Suggestion is { } suggestion ? $" Did you mean '{suggestion}'?\n" : "\n");

    private static IEnumerable<SpecificationExample> Examples() =>
        Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "Specifications"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(SpecificationExample.Read);
}
