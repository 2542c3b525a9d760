using System.Collections.Immutable;
using Blog.Text;
using Scriban.Syntax;

namespace Blog.Theming;

/// <summary>
/// A mistake found while a template is rendered, on its way through Scriban, which knows exceptions only. It never
/// leaves this project: <see cref="FailureReport"/> makes a diagnostic of it. </summary>
internal sealed class TemplateFailure(
    Scriban.Parsing.SourceSpan span,
    DiagnosticRule rule,
    params ImmutableArray<object> particulars
) : ScriptRuntimeException(span, rule.Id)
{
    internal DiagnosticRule Rule { get; } = rule;

    internal ImmutableArray<object> Particulars { get; } = particulars;

    internal string? Suggestion { get; init; }

    /// <summary>A sentence that helps to mend it; null for none.</summary>
    internal string? Note { get; init; }

    /// <summary>Whether rendering must stop here, because going on would only meet the same limit again.</summary>
    internal bool IsFinal { get; init; }
}
