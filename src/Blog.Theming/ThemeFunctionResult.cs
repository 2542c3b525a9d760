using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming;

/// <summary>What calling a function came to: a value, or what is wrong with the call.</summary>
/// <param name="Value">The value; null is a value too.</param>
/// <param name="Failure">What is wrong; null when all is well. The diagnostic is reported at the call's place in the
/// template.</param>
/// <param name="Particulars">The particulars of the failure's message.</param>
public sealed record ThemeFunctionResult(
    object? Value,
    DiagnosticRule? Failure = null,
    ImmutableArray<object> Particulars = default
)
{
    /// <summary>The nearest valid name, for a failure; null when none is near.</summary>
    public string? Suggestion { get; init; }
}
