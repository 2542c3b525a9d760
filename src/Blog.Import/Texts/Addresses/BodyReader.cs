using System.Collections.Immutable;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;
using Blog.Markdown;
using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Markdown.Templates;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Import.Texts.Addresses;

/// <summary>Reads a text as builds do. Safe to use from many threads.</summary>
internal static class BodyReader
{
    private static readonly MarkdownRenderer _markdown = new(
        new MarkdownOptions(SmartPunctuation: false) { LoneAddress = Directives.LoneAddress },
        new CodeRenderer()
    );

    /// <summary>The text as builds render it. Of its code only the shape is read, which costs less.</summary>
    public static RenderedMarkdown Render(string text, ConversionContext context)
    {
        if (context.Last.Of(text) is { } last)
            return last;
        var path = context.Document.Source;
        var rendered = context.Document.IsHtml
            ? _markdown.RenderHtml(new SourceText(path, text), 0)
            : _markdown.Render(new SourceText(path, WithoutCode(text)), 0, "p");
        context.Last.Keep(text, rendered);
        return rendered;
    }

    /// <summary>The template syntax that is left in a text.</summary>
    public static ImmutableArray<ForeignSyntax> Templates(string text, ConversionContext context) =>
        _markdown.Templates(new SourceText(context.Document.Source, text), 0);

    /// <summary>The addresses of a text in its order, each place once.</summary>
    public static IReadOnlyList<FoundAddress> Addresses(string text, ConversionContext context)
    {
        var found = new List<FoundAddress>();
        Walk(Render(text, context).Content);
        return [.. found.DistinctBy(f => f.Start).OrderBy(f => f.Start)];

        void Walk(HtmlFragment fragment)
        {
            foreach (var hole in fragment.Holes)
            {
                if (hole is LinkHole { Kind: not LinkKind.Footnote } link)
                    Add(link.Target, link.Span, link.Kind, isAttribute: false);
                else if (hole is DirectiveHole directive)
                {
                    foreach (var a in directive.Attributes.Where(a => Directives.HoldsAddress(directive.Name, a.Key)))
                        Add(
                            a.Value,
                            a.Span,
                            Directives.HoldsImage(a.Key) ? LinkKind.Image : LinkKind.Link,
                            isAttribute: !IsLone(a, text)
                        );
                    Walk(directive.Content);
                }
            }
        }

        void Add(string target, SourceSpan span, LinkKind kind, bool isAttribute)
        {
            if (target.Length > 0 && span.Length > 0)
                found.Add(FoundAddress.Of(text, target, span, kind, isAttribute));
        }
    }

    // An address alone in its paragraph is a directive, too.
    private static bool IsLone(DirectiveAttribute attribute, string text)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, attribute.Span.Start - 1)) + 1;
        return !text.AsSpan(line, attribute.Span.Start - line).Contains(":::", StringComparison.Ordinal);
    }

    private static string WithoutCode(string text)
    {
        var spans = ProseScanner.CodeOf(text).Where(c => c.Kind == CodeKind.Fence);
        var characters = text.ToCharArray();
        foreach (var span in spans)
        {
            var first = text.IndexOf('\n', span.Start);
            for (var i = first < 0 ? span.End : first; i < span.End; i++)
            {
                if (characters[i] is not ('\n' or ' ' or '\t' or '>' or '`' or '~'))
                    characters[i] = 'x';
            }
        }

        return new string(characters);
    }
}
