using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Names;
using Blog.Theming.Templates;
using Scriban.Syntax;

namespace Blog.Theming.Rendering;

/// <summary>The failures that this project finds itself, in its own words.</summary>
internal static class Failures
{
    /// <summary>A variable that does not exist.</summary>
    /// <param name="span">Where it is named.</param>
    /// <param name="name">The name.</param>
    /// <param name="inScope">The variables that may be used there.</param>
    /// <param name="known">Further names that may have been meant.</param>
    internal static TemplateFailure UnknownVariable(
        Scriban.Parsing.SourceSpan span,
        string name,
        IReadOnlyCollection<string> inScope,
        IEnumerable<string> known
    ) =>
        new(span, DiagnosticCatalogue.UnknownVariable, name)
        {
            Suggestion = NearestName.Find(name, inScope.Concat(known)),
            Note = inScope.Count == 0 ? null : $"In scope here: {Wording.List(inScope)}.",
        };

    /// <summary>A member that a value does not have.</summary>
    internal static TemplateFailure UnknownMember(
        Scriban.Parsing.SourceSpan span,
        string name,
        IReadOnlyCollection<string> members
    ) =>
        new(span, DiagnosticCatalogue.UnknownVariable, name)
        {
            Suggestion = NearestName.Find(name, members),
            Note = members.Count == 0 ? null : $"Members here: {Wording.List(members)}.",
        };

    internal static TemplateFailure MissingPartial(
        Scriban.Parsing.SourceSpan span,
        string name,
        IEnumerable<string> known
    ) => new(span, DiagnosticCatalogue.MissingPartial, name) { Suggestion = NearestName.Find(name, known) };

    internal static TemplateFailure Because(Scriban.Parsing.SourceSpan span, string reason) =>
        new(span, DiagnosticCatalogue.TemplateFailure, reason);

    internal static TemplateFailure LimitReached(Scriban.Parsing.SourceSpan span, string reason) =>
        new(span, DiagnosticCatalogue.TemplateFailure, reason) { IsFinal = true };
}

/// <summary>A mistake found while a template is rendered, as an exception, since Scriban passes on nothing else. It
/// never leaves this project: <see cref="FailureReport"/> makes a diagnostic of it.</summary>
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

    /// <summary>Whether rendering must stop here, because it would only reach the same limit again.</summary>
    internal bool IsFinal { get; init; }
}
