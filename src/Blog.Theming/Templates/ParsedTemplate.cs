using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Reads;
using Scriban;
using Scriban.Parsing;

namespace Blog.Theming.Templates;

/// <summary>A template read once: its tree, or the mistakes that keep it from having one.</summary>
internal sealed record ParsedTemplate(
    string Name,
    SourceText Source,
    Template Template,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>The key under which using the template is recorded.</summary>
    internal ReadKey ReadKey { get; } = ReadKey.OfTemplate(Name);

    internal static ParsedTemplate Parse(TemplateSource source)
    {
        if (TemplateReading.TryParse(source.Source.Text, source.Name) is not { } template)
            return new ParsedTemplate(
                source.Name,
                source.Source,
                Template.Parse("", source.Name),
                [Unreadable(source)]
            );
        var parsed = new ParsedTemplate(source.Name, source.Source, template, []);
        return parsed.Template.HasErrors
            ? parsed with
            {
                Diagnostics = DiagnosticOrder.Sorted(SyntaxErrors.Of(parsed).Select(parsed.Describe)),
            }
            : parsed;
    }

    /// <summary>A place in this template. Scriban's spans end at their last character, and one past the end of the text
    /// has negative offsets.</summary>
    internal SourceLocation At(Scriban.Parsing.SourceSpan span)
    {
        var start = Clamp(span.Start.Offset);
        return Source.At(
            Blog.Text.SourceSpan.FromBounds(
                start,
                Math.Max(start, Clamp(span.End.Offset < 0 ? -1 : span.End.Offset + 1))
            )
        );
    }

    private static Diagnostic Unreadable(TemplateSource source)
    {
        var (start, length) = TemplateReading
            .FailsAt(source.Source.Text, source.Name)
            .GetOffsetAndLength(source.Source.Text.Length);
        return DiagnosticCatalogue.TemplateSyntax.At(
            source.Source.At(start, length),
            "A function has a statement where its expression should be."
        );
    }

    private int Clamp(int offset) => offset < 0 ? Source.Text.Length : Math.Min(offset, Source.Text.Length);

    private Diagnostic Describe(LogMessage message) =>
        DiagnosticCatalogue.TemplateSyntax.At(At(message.Span), Wording.Sentence(message.Message));
}

/// <summary>A template's text under the name it is asked for by.</summary>
/// <param name="Name">The path within the theme: <c>layouts/post.html</c>, <c>partials/head.html</c>,
/// <c>directives/figure.html</c>.</param>
/// <param name="Source">The text, from the theme or from the site's override.</param>
public sealed record TemplateSource(string Name, SourceText Source);
