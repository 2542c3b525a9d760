using Blog.Markdown.Diagrams;
using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.Diagrams;

public sealed class DiagramTests
{
    [Fact]
    public void The_name_of_a_drawing_depends_on_language_and_source_alone()
    {
        var plain = Of("```dot\na -> b\n```\n");
        Assert.Equal(plain.Name, Of("Text.\n\n> ~~~graphviz caption=\"c\" alt=\"a\" width=3%\n> a -> b\n> ~~~\n").Name);
        Assert.NotEqual(plain.Name, Of("```mermaid\na -> b\n```\n").Name);
        Assert.NotEqual(plain.Name, Of("```dot\na -> c\n```\n").Name);
    }

    [Fact]
    public void The_name_does_not_depend_on_line_ends() =>
        Assert.Equal(Of("```dot\na\nb\n```\n").Name, Of("```dot\r\na\r\nb\r\n\r\n```\r\n").Name);

    // Committed drawings are found by it in every later version.
    [Fact]
    public void The_name_is_the_same_for_ever() =>
        Assert.Equal("deef39d56d5f54192227", Of("```dot\ndigraph { a -> b }\n```\n").Name);

    private static Diagram Of(string text) =>
        Assert.IsType<DiagramHole>(Assert.Single(Rendering.Of(text).Content.Holes)).Diagram;
}
