using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Theming.Values;

/// <summary>A function that templates may call, with its documentation.</summary>
/// <param name="Name">Its name, in snake case.</param>
/// <param name="Signature">How it is called: <c>url "/tags/"</c>.</param>
/// <param name="Description">Its result, in one sentence.</param>
/// <param name="LeastArguments">How many arguments it needs.</param>
/// <param name="MostArguments">How many it takes.</param>
/// <param name="Call">Computes the result from the arguments; values as in <see cref="ThemeMember{T}.Read"/>.</param>
public sealed record ThemeFunction(
    string Name,
    string Signature,
    string Description,
    int LeastArguments,
    int MostArguments,
    Func<ImmutableArray<object?>, ThemeFunctionResult> Call
)
{
    /// <summary>Whether a call with one text as its argument is recorded in the <see cref="ReadLog"/> as <see
    /// cref="ReadKey.OfCall"/>: needed where the result depends on more than the argument (<c>inline_asset</c>) and is
    /// not an object, whose members are recorded themselves.</summary>
    public bool IsRecorded { get; init; }
}

/// <summary>The result of calling a function: a value, or a mistake in the call.</summary>
/// <param name="Value">The value; null is a value too.</param>
/// <param name="Failure">The mistake; null when there is none. The diagnostic is reported at the call's place in the
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
