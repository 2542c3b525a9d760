using Blog.Markdown;
using Blog.Markdown.Code;
using Blog.Pages.Diagrams;
using Blog.Pages.Pictures;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Reading.Linking;
using Blog.Theming;

namespace Blog.Pages.Filling;

/// <summary>The sources that the holes of documents are filled from.</summary>
/// <param name="Catalogue">What is on the site.</param>
/// <param name="Files">The files that documents include.</param>
/// <param name="Markdown">Renders included Markdown.</param>
/// <param name="Code">Colours included code.</param>
/// <param name="Templates">The templates of the theme and the site, which directives are rendered with.</param>
/// <param name="Cards">Finds cards of links.</param>
/// <param name="Words">The theme's words in every language.</param>
internal sealed record FillSources(
    SiteCatalogue Catalogue,
    IncludedFiles Files,
    MarkdownRenderer Markdown,
    CodeRenderer Code,
    TemplateSet Templates,
    CardFinder Cards,
    ThemeWords Words
)
{
    /// <summary>Pictures in other sizes and formats.</summary>
    public required PictureShelf Pictures { get; init; }

    /// <summary>The drawings of diagrams.</summary>
    public required Drawings Drawings { get; init; }

    /// <summary>The pictures of drawings.</summary>
    public required DrawingShelf Shelf { get; init; }
}
