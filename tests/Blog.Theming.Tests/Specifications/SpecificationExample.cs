using System.Collections.Immutable;

namespace Blog.Theming.Tests.Specifications;

/// <summary>One example of a specification file: templates and values in, text or diagnostics out.</summary>
public sealed record SpecificationExample(
    string File,
    string Section,
    int Line,
    ImmutableDictionary<string, string> Templates,
    string Values,
    string? Expected,
    string? Diagnostics
)
{
    public override string ToString() => $"{File}:{Line} {Section}";
}
