using System.Collections.Immutable;
using System.Text;
using Blog.Markdown.Blocks;
using Blog.Markdown.Code;
using Blog.Markdown.Formulas;
using Blog.Markdown.Fragments;
using Blog.Markdown.Headings;
using Blog.Markdown.RawHtml;
using Blog.Markdown.Reading;
using Blog.Markdown.Summaries;
using Blog.Markdown.Templates;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig;
using Markdig.Syntax;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Markdown;

/// <summary>The door of this room: Markdown in, HTML with holes, outline, links and diagnostics out. Safe to use from
/// many threads.</summary>
public sealed class MarkdownRenderer
{
    // Longer than most paragraphs.
    private const int UsualBlock = 4096;

    private readonly ImmutableArray<IFeature> _features;
    private readonly MarkdownPipeline _pipeline;
    private readonly string _language;
    private readonly IFormulas? _formulas;

    /// <summary>A renderer.</summary>
    /// <param name="options">The options.</param>
    /// <param name="code">Colours the fences.</param>
    public MarkdownRenderer(MarkdownOptions options, CodeRenderer code)
        : this(MarkdownDialect.OfBlog(options, code), options.Language) => _formulas = options.Formulas;

    /// <summary>A renderer of a dialect.</summary>
    internal MarkdownRenderer(ImmutableArray<IFeature> features, string language = "")
    {
        _features = features;
        _language = language;
        var pipeline = new MarkdownPipelineBuilder();
        foreach (var feature in features)
            feature.AddParsers(pipeline);
        _pipeline = pipeline.Build();
    }

    /// <summary>Renders the body of a document.</summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the Markdown starts in it.</param>
    /// <param name="idPrefix">A prefix that makes the ids of footnotes unique among documents: the slug.</param>
    /// <param name="language">The document's language (BCP 47); null for that of the options.</param>
    /// <param name="taken">The ids of documents that are shown on the same page, which headings leave; null for
    /// none.</param>
    public RenderedMarkdown Render(
        SourceText source,
        int bodyStart,
        string idPrefix,
        string? language = null,
        IReadOnlyCollection<string>? taken = null
    )
    {
        var renderer = new FragmentRenderer(new Body(source, bodyStart), idPrefix) { Language = language ?? _language };
        renderer.Ids.Leave(taken ?? []);
        return IfNotTooDeep(() => Render(renderer), out var place)
            ?? TooDeep(source.At(place ?? new SourceSpan(bodyStart, 0)));
    }

    /// <summary>
    /// Renders a body that is HTML: it stays as it is, but its addresses become holes as those of Markdown do.
    /// Summary, outline and words are read from its elements. Of a whole page with a head only the body's content is
    /// used, and a line with the excerpt's mark ends the excerpt.
    /// </summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the HTML starts in it.</param>
    public RenderedMarkdown RenderHtml(SourceText source, int bodyStart)
    {
        var (start, end) = WholePage.Content(source.Text, bodyStart);
        var renderer = new FragmentRenderer(new Body(source, start), "");
        var html = renderer.Body.Text[..Math.Min(end - start, renderer.Body.Text.Length)];
        var document = HtmlDocument.Of(html);
        foreach (var feature in _features)
        {
            feature.Prepare(document, renderer);
            feature.AddRenderers(renderer.ObjectRenderers);
        }

        renderer.Render(document);
        var reading = HtmlReading.Of(html);
        return new RenderedMarkdown
        {
            Content = renderer.ToFragment(),
            Excerpt = renderer.ToExcerpt(),
            Summary = Summary.Cut(reading.FirstParagraph),
            Outline = Outline.Of(reading.Headings),
            Ids = renderer.Ids.ToSet(),
            WordCount = reading.Words,
            IdeographCount = reading.Ideographs,
            HasRawHtml = renderer.HasRawHtml,
            LiveElements = [.. renderer.Live],
            Diagnostics = DiagnosticOrder.Sorted(renderer.Diagnostics),
        };
    }

    /// <summary>A title or description, which is not Markdown, with its formulas as plain text.</summary>
    /// <param name="text">The text as it is written.</param>
    public string PlainFormulas(string text) => _formulas is null ? text : FormulaWords.Of(text, _formulas);

    /// <summary>The blocks of a document's top level, in order; none when it is nested too deeply to be
    /// rendered.</summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the Markdown starts in it.</param>
    public ImmutableArray<MarkdownBlock> Blocks(SourceText source, int bodyStart)
    {
        var renderer = new FragmentRenderer(new Body(source, bodyStart), "");
        return IfNotTooDeep(() => BlockList.Of(Parse(renderer), renderer.Body).ToList(), out _) is { } blocks
            ? [.. blocks]
            : [];
    }

    /// <summary>The template syntax of other generators in a document, in the order of its text: also in addresses,
    /// but not in code and comments. None when it is nested too deeply to be rendered.</summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the Markdown starts in it.</param>
    public ImmutableArray<ForeignSyntax> Templates(SourceText source, int bodyStart)
    {
        var renderer = new FragmentRenderer(new Body(source, bodyStart), "");
        var found = IfNotTooDeep(() => TemplatesFeature.Find(ParseForTemplates(renderer), renderer.Body, true), out _);
        return
        [
            .. (found ?? [])
                .Select(f => (f.Kind.Name, Span: renderer.Body.InFile(f.Start, f.End)))
                .Select(f => new ForeignSyntax(f.Name, source.Text.Substring(f.Span.Start, f.Span.Length), f.Span))
                .OrderBy(f => f.Span.Start),
        ];
    }

    private static T? IfNotTooDeep<T>(Func<T> work, out SourceSpan? place)
        where T : class
    {
        place = null;
        try
        {
            return work();
        }
        catch (NestingException exception)
        {
            place = exception.Place;
            return null;
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig has no type of its own for this.
            return null;
        }
    }

    private MarkdownDocument Parse(FragmentRenderer renderer)
    {
        var document = Markdig.Markdown.Parse(renderer.Body.Text, _pipeline);
        WindowsReferences.Read(document, renderer.Body.Text);
        foreach (var feature in _features)
        {
            feature.Prepare(document, renderer);
            feature.AddRenderers(renderer.ObjectRenderers);
        }

        return document;
    }

    // Only what comes before it: later features replace what is looked for.
    private MarkdownDocument ParseForTemplates(FragmentRenderer renderer)
    {
        var document = Markdig.Markdown.Parse(renderer.Body.Text, _pipeline);
        foreach (var feature in _features.TakeWhile(f => f is not TemplatesFeature))
            feature.Prepare(document, renderer);
        return document;
    }

    private RenderedMarkdown Render(FragmentRenderer renderer)
    {
        var document = Parse(renderer);
        renderer.Render(document);
        ControlCharacterCheck.Report(document, renderer);
        var words = CountWords(document);
        return new RenderedMarkdown
        {
            Content = renderer.ToFragment(),
            Excerpt = renderer.ToExcerpt(),
            Summary = Summary.Of(document),
            Outline = Outline.Of(document),
            Ids = renderer.Ids.ToSet(),
            WordCount = words.Words,
            IdeographCount = words.Ideographs,
            HasRawHtml = renderer.HasRawHtml,
            LiveElements = [.. renderer.Live],
            Diagnostics = DiagnosticOrder.Sorted(renderer.Diagnostics),
        };
    }

    private static WordCounter CountWords(MarkdownDocument document)
    {
        var counter = new WordCounter();
        var text = new StringBuilder(UsualBlock);
        foreach (var block in document.Blocks<LeafBlock>())
        {
            if (block.Inline is not { } inline)
                continue;
            InlineText.Append(text.Clear(), inline);
            // A text that fits is in one piece, which needs no string.
            var pieces = text.GetChunks().GetEnumerator();
            counter.Add(
                pieces.MoveNext() && pieces.Current.Length == text.Length ? pieces.Current.Span : text.ToString()
            );
        }

        return counter;
    }

    private static RenderedMarkdown TooDeep(SourceLocation location) =>
        new()
        {
            Content = HtmlFragment.Empty,
            Summary = "",
            Outline = [],
            Ids = [],
            WordCount = 0,
            IdeographCount = 0,
            HasRawHtml = false,
            Diagnostics = [DiagnosticCatalogue.MarkdownTooDeep.At(location)],
        };
}
