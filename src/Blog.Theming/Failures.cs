using Blog.Text;

namespace Blog.Theming;

/// <summary>The failures that this project finds itself, in its own words.</summary>
internal static class Failures
{
    internal static TemplateFailure UnknownName(Scriban.Parsing.SourceSpan span, string name, IEnumerable<string> known) =>
        new(span, DiagnosticCatalogue.UnknownVariable, name) { Suggestion = NearestName.Find(name, known) };

    internal static TemplateFailure MissingPartial(Scriban.Parsing.SourceSpan span, string name, IEnumerable<string> known) =>
        new(span, DiagnosticCatalogue.MissingPartial, name) { Suggestion = NearestName.Find(name, known) };

    internal static TemplateFailure Because(Scriban.Parsing.SourceSpan span, string reason) =>
        new(span, DiagnosticCatalogue.TemplateFailure, reason);

    internal static TemplateFailure LimitReached(Scriban.Parsing.SourceSpan span, string reason) =>
        new(span, DiagnosticCatalogue.TemplateFailure, reason) { IsFinal = true };
}
