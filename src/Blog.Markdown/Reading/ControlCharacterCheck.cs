using Blog.Markdown.Writing;
using Blog.Text;
using Blog.Text.Characters;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Markdown.Reading;

/// <summary>Reports the first control character of a document, written directly or as a numeric reference.</summary>
internal static class ControlCharacterCheck
{
    /// <summary>Reports BLOG196 at the first, if there is one. In code a reference is text.</summary>
    public static void Report(MarkdownDocument document, FragmentRenderer renderer)
    {
        var body = renderer.Body;
        if (body.FirstControlCharacter is >= 0 and var raw)
            Report(renderer, body.InFile(raw, raw + 1), body.Source.Text[body.InFile(raw, raw + 1).Start]);
        else if (ControlCharacters.ReferenceIn(body.Text) >= 0 && document.Nodes().FirstOrDefault(Refers) is { } node)
            Report(renderer, body.InFile(node.Span), "as a numeric reference");
    }

    private static bool Refers(MarkdownObject node) =>
        node switch
        {
            HtmlEntityInline entity => ControlCharacters.IndexIn(entity.Transcoded.AsSpan()) >= 0,
            HtmlInline tag => ControlCharacters.ReferenceIn(tag.Tag) >= 0,
            HtmlBlock block => ControlCharacters.ReferenceIn(block.Lines.ToString()) >= 0,
            _ => false,
        };

    private static void Report(FragmentRenderer renderer, SourceSpan span, char character) =>
        Report(renderer, span, ControlCharacters.NameOf(character));

    private static void Report(FragmentRenderer renderer, SourceSpan span, string what) =>
        renderer.Report(DiagnosticCatalogue.ControlCharacter.At(renderer.Body.Source.At(span), what));
}
