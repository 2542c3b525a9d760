using System.Collections.Immutable;
using Blog.Markdown.Abbreviations;
using Blog.Markdown.Alerts;
using Blog.Markdown.Attributes;
using Blog.Markdown.Breaks;
using Blog.Markdown.Code;
using Blog.Markdown.Definitions;
using Blog.Markdown.Directives;
using Blog.Markdown.Emphasis;
using Blog.Markdown.Excerpts;
using Blog.Markdown.Fences;
using Blog.Markdown.Figures;
using Blog.Markdown.Footnotes;
using Blog.Markdown.Formulas;
using Blog.Markdown.Headings;
using Blog.Markdown.Links;
using Blog.Markdown.LoneAddresses;
using Blog.Markdown.Nesting;
using Blog.Markdown.Places;
using Blog.Markdown.Punctuation;
using Blog.Markdown.RawHtml;
using Blog.Markdown.Tables;
using Blog.Markdown.TaskLists;
using Blog.Markdown.Templates;
using Blog.Markdown.Writing;

namespace Blog.Markdown;

/// <summary>The features of a dialect, in the order in which they settle a parsed document.</summary>
internal static class MarkdownDialect
{
    /// <summary>CommonMark and nothing else, for its own examples.</summary>
    public static ImmutableArray<IFeature> CommonMark { get; } =
    [new LinksFeature(lazyImages: false, checks: false), new RawHtmlFeature(mends: false), new BreaksFeature()];

    /// <summary>The dialect of posts.</summary>
    public static ImmutableArray<IFeature> OfBlog(MarkdownOptions options, CodeRenderer code)
    {
        ImmutableArray<IFeature> features =
        [
            new AttributesFeature(),
            new TemplatesFeature(),
            new SpacedAddressesFeature(),
            new ExcerptsFeature(),
            new LinksFeature(lazyImages: true, checks: true),
            new EmphasisFeature(),
            new BareAddressesFeature(),
            new BreaksFeature(),
            new RawHtmlFeature(mends: true),
            new TablesFeature(),
            new TaskListsFeature(),
            new AlertsFeature(),
            new FiguresFeature(),
            new DefinitionsFeature(),
            new AbbreviationsFeature(),
            new DirectivesFeature(),
            new FencesFeature(code),
            new FootnotesFeature(),
            new NestingFeature(),
        ];
        features = options.SmartPunctuation ? features.Add(new PunctuationFeature()) : features;
        features = options.Formulas is { } formulas
            ? features.Insert(1, new LostFormulasFeature()).Insert(1, new FormulasFeature(formulas))
            : features;
        // After all others that give ids: those made of titles give way.
        features = features.Add(new HeadingsFeature());
        features = options.SmartPunctuation ? features.Add(new QuotesFeature()) : features;
        features = options.LoneAddress is { } directive ? features.Add(new LoneAddressesFeature(directive)) : features;
        return options.NotesPlaces ? features.Add(new PlacesFeature()) : features;
    }
}
