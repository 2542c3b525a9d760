using System.Collections.Immutable;

namespace Blog.Markdown.Diagrams;

/// <summary>The languages whose fences are diagrams: a drawing takes the place of the code, if there is one.</summary>
public static class DiagramLanguages
{
    /// <summary>Their names, as drawings are named after them.</summary>
    public static ImmutableArray<string> All { get; } = ["mermaid", "dot", "d2", "plantuml", "pikchr"];

    /// <summary>The name of a language that is written after a fence, in any case or by another name; null for one
    /// of other code.</summary>
    public static string? Find(string? written) =>
        written?.ToLowerInvariant() switch
        {
            "graphviz" or "gv" => "dot",
            "puml" => "plantuml",
            { } name when All.Contains(name) => name,
            _ => null,
        };
}
