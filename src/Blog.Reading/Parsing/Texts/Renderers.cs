using Blog.Engine;
using Blog.Markdown;
using Blog.Markdown.Code;
using Blog.Model;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Parsing.Texts;

/// <summary>The renderers of a run. They are kept from run to run, since loading grammars and colouring code is
/// slow.</summary>
public static class Renderers
{
    /// <summary>Renders Markdown with the site's options.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="kept">Keeps the renderer from run to run.</param>
    /// <param name="notesPlaces">Whether elements have their source positions as attributes.</param>
    /// <param name="hasFormulas">Whether formulas are shown; null when the settings decide.</param>
    public static MarkdownRenderer Markdown(
        SiteSettings settings,
        KeptResults kept,
        bool notesPlaces = false,
        bool? hasFormulas = null
    )
    {
        var options = new MarkdownOptions(settings.SmartPunctuation)
        {
            NotesPlaces = notesPlaces,
            LoneAddress = settings.LinkCards ? Directives.LoneAddress : null,
            Language = settings.Language,
            Formulas =
                hasFormulas ?? settings.Formulas.AreShown ? Formulas(settings.Formulas, notesPlaces, kept) : null,
        };
        return kept.GetOrMake(options.Fingerprint, () => new MarkdownRenderer(options, Code(kept)));
    }

    /// <summary>Renders the text of a document in the language it is written in: Markdown or HTML.</summary>
    /// <param name="markdown">The renderer.</param>
    /// <param name="source">The whole file.</param>
    /// <param name="bodyStart">Where the text starts in it.</param>
    /// <param name="post">Its front matter; the slug makes ids of footnotes unique among documents.</param>
    public static RenderedMarkdown Render(MarkdownRenderer markdown, SourceText source, int bodyStart, Post post) =>
        PostFile.IsHtmlFile(source.Path)
            ? markdown.RenderHtml(source, bodyStart)
            : markdown.Render(source, bodyStart, post.Slug.Value, post.Language);

    private static SiteFormulas Formulas(FormulaSettings settings, bool isForCopies, KeptResults kept) =>
        kept.GetOrMake(
            SiteFormulas.FingerprintOf(settings, isForCopies),
            () => new SiteFormulas(settings, isForCopies)
        );

    /// <summary>The renderer of coloured code.</summary>
    public static CodeRenderer Code(KeptResults kept) =>
        kept.GetOrMake(Fingerprint.Of("CodeRenderer"), () => new CodeRenderer());
}
