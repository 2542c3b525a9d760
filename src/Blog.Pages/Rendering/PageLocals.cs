using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pages.Rendering;

/// <summary>What a layout sees besides the globals.</summary>
/// <param name="Variables">The variables by name.</param>
/// <param name="Diagnostics">What went wrong while they were made.</param>
internal sealed record PageLocals(
    IReadOnlyDictionary<string, object?> Variables,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Variables that were made without anything going wrong.</summary>
    public static PageLocals Of(params (string Name, object? Value)[] variables) =>
        new(variables.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal), []);
}
