using System.Collections.Immutable;
using Blog.Markdown.Blocks;
using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Markdown.Headings;
using Blog.Markdown.Reading;
using Blog.Markdown.Summaries;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig;
using Markdig.Syntax;

namespace Blog.Markdown;

/// <summary>The door of this room: Markdown in, HTML with holes, outline, links and diagnostics out. Safe to use from many threads.</summary>
public sealed class MarkdownRenderer
{
    private readonly ImmutableArray<IFeature> _features;
    private readonly MarkdownPipeline _pipeline;

    /// <summary>A renderer.</summary>
    /// <param name="options">What changes how Markdown is read.</param>
    /// <param name="code">Colours the fences.</param>
    public MarkdownRenderer(MarkdownOptions options, CodeRenderer code)
        : this(MarkdownDialect.OfBlog(options, code))
    {
    }

    /// <summary>A renderer of a dialect.</summary>
    internal MarkdownRenderer(ImmutableArray<IFeature> features)
    {
        _features = features;
        var pipeline = new MarkdownPipelineBuilder();
        foreach (var feature in features)
            feature.AddParsers(pipeline);
        _pipeline = pipeline.Build();
    }

    /// <summary>Renders the body of a document.</summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the Markdown starts in it.</param>
    /// <param name="idPrefix">What makes the ids of footnotes unique among documents: the slug.</param>
    public RenderedMarkdown Render(SourceText source, int bodyStart, string idPrefix) =>
        Render(source, bodyStart, idPrefix, []);

    /// <summary>Renders a document that is shown on a page with others: its headings get ids that the others leave.</summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the Markdown starts in it.</param>
    /// <param name="idPrefix">What makes the ids of footnotes unique among documents.</param>
    /// <param name="taken">The ids of the others.</param>
    public RenderedMarkdown Render(SourceText source, int bodyStart, string idPrefix, IReadOnlyCollection<string> taken)
    {
        var renderer = new FragmentRenderer(new Body(source, bodyStart), idPrefix);
        renderer.Ids.Leave(taken);
        return IfNotTooDeep(() => Render(renderer)) ?? TooDeep(source, bodyStart);
    }

    /// <summary>The blocks of a document that stand in no other, in order; none for one that is nested too deep to be rendered.</summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the Markdown starts in it.</param>
    public ImmutableArray<MarkdownBlock> Blocks(SourceText source, int bodyStart)
    {
        var renderer = new FragmentRenderer(new Body(source, bodyStart), "");
        return IfNotTooDeep(() => BlockList.Of(Parse(renderer), renderer.Body).ToList()) is { } blocks ? [.. blocks] : [];
    }

    private static T? IfNotTooDeep<T>(Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (NestingException)
        {
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
            Diagnostics = DiagnosticOrder.Sorted(renderer.Diagnostics),
        };
    }

    private static WordCounter CountWords(MarkdownDocument document)
    {
        var counter = new WordCounter();
        foreach (var block in document.Descendants<LeafBlock>())
            counter.Add(PlainText.Of(block.Inline));
        return counter;
    }

    private static RenderedMarkdown TooDeep(SourceText source, int bodyStart) => new()
    {
        Content = HtmlFragment.Empty,
        Summary = "",
        Outline = [],
        Ids = [],
        WordCount = 0,
        IdeographCount = 0,
        HasRawHtml = false,
        Diagnostics = [DiagnosticCatalogue.MarkdownTooDeep.At(source.At(bodyStart, 0))],
    };
}
