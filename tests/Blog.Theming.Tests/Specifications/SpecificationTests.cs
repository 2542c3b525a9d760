using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Templates;

namespace Blog.Theming.Tests.Specifications;

public sealed class SpecificationTests
{
    private static readonly IReadOnlyList<SpecificationExample> Examples = SpecificationReader.ReadAll();

    public static TheoryData<string> Names => [.. Examples.Select(e => e.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_gives_what_the_specification_says(string name)
    {
        var example = Examples.Single(e => e.ToString() == name);
        var set = TemplateSet.Parse(
            example.Templates.Select(t => new TemplateSource(t.Key, new SourceText(new ContentPath(t.Key), t.Value))),
            TestFunctions.All
        );
        var rendered = set.Render("layouts/page.html", JsonValues.Read(example.Values), new ReadLog());

        Assert.Equal(example.Diagnostics ?? "", string.Join('\n', rendered.Diagnostics.Select(Describe)));
        if (example.Expected is not null)
            Assert.Equal(example.Expected, rendered.Text);
    }

    // Notes with a place only: what is in scope is listed at length, and is a matter for TemplateSetTests.
    private static string Describe(Diagnostic diagnostic) =>
        $"{Place(diagnostic.Location)}+{diagnostic.Location.Length} {diagnostic.Id} {diagnostic.Message}"
        + (diagnostic.Suggestion is null ? "" : $" Did you mean '{diagnostic.Suggestion}'?")
        + string.Concat(
            diagnostic.Notes.Where(n => n.Location is not null).Select(n => $"\n  {Place(n.Location!)} {n.Message}")
        );

    private static string Place(SourceLocation location) =>
        location.ToString().Replace("layouts/page.html:", "", StringComparison.Ordinal);
}
