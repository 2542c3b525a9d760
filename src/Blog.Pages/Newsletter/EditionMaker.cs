using System.Collections.Immutable;
using Blog.Html.Mail;
using Blog.Images;
using Blog.Markdown;
using Blog.Model;
using Blog.Pages.Filling;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Rendering;
using Blog.Theming.Values;

namespace Blog.Pages.Newsletter;

/// <summary>Makes issues with the theme.</summary>
/// <param name="renderer">Has the templates and their variables.</param>
/// <param name="markdownOf">Renders the text of a document with places noted, for diagnostics.</param>
/// <param name="pictures">The pictures that are made for mail.</param>
/// <param name="formulas">The pictures of formulas.</param>
internal sealed class EditionMaker(
    PageRenderer renderer,
    Func<Post, MarkdownRenderer> markdownOf,
    EditionPictures pictures,
    EditionFormulas formulas
)
{
    private const string Layout = "layouts/email.html";
    private const string Styles = "email/style.css";

    /// <summary>Notes which parts of the content are read.</summary>
    public SourceReads SourceReads => renderer.Site.SourceReads;

    /// <summary>Makes an issue; adds its sources to the log of reads.</summary>
    public MadeEdition Make(Edition edition, ReadLog reads)
    {
        var (site, document) = (renderer.Site, edition.Document);
        if (!renderer.Templates.Contains(Layout))
        {
            var missing =
                site.Theme.Unknown ?? DiagnosticCatalogue.MailLayoutMissing.At(site.Theme.Place, site.Theme.Name);
            return new MadeEdition(new MailPage("", "", [], []), "", [missing]);
        }

        var source = document.Parsed.Source;
        var markdown = markdownOf(document.Post);
        var body = Renderers.Render(markdown, source, document.Parsed.BodyStart, document.Post);
        var filled = site.Filler.FillMail(body.Content, document, markdown, reads);
        var variables = Variables(edition, filled);
        var laidOut = renderer.Templates.Render(Layout, variables, reads);
        var styles = renderer.Templates.Contains(Styles)
            ? renderer.Templates.Render(Styles, variables, reads)
            : new RenderedTemplate("", []);
        var page = MailPage.Write(
            new MailRequest
            {
                Body = laidOut.Text,
                Styles = styles.Text,
                Title = document.Title,
                Preheader = document.Post.Description ?? document.Body.Summary,
                Language = document.Language ?? site.Settings.Language,
                Direction = TextDirection.Of(document.Language ?? site.Settings.Language),
                Placeholder = site.Settings.Newsletter is { UnsubscribeAddress: null } newsletter
                    ? newsletter.Unsubscribe
                    : "",
                Pictures = address => pictures.Find(address, reads),
                Formulas = mathMl => formulas.Find(mathMl, reads),
                WithoutFormulas = () => PictureTools.MissingForText,
            }
        );
        var text = new EditionText(site, edition).Write(
            site.Filler.Fill(document, FillMode.Elsewhere, reads).Html,
            reads
        );
        return new MadeEdition(
            page,
            text,
            [
                .. filled.Diagnostics,
                .. laidOut.Diagnostics,
                .. styles.Diagnostics,
                .. new EditionFindings(document).Of(page),
            ]
        );
    }

    private Dictionary<string, object?> Variables(Edition edition, FilledHtml filled)
    {
        var (site, document) = (renderer.Site, edition.Document);
        var own = new PostView(site, document, new HtmlValue(filled.Html));
        return new Dictionary<string, object?>(site.Globals, StringComparer.Ordinal)
        {
            ["t"] = site.Theme.Words.In(document.Language),
            ["post"] = PostVariables.Type.Wrap(own, "mail:" + document.Source),
            ["newsletter"] = NewsletterVariables.Type.Wrap(
                new NewsletterView(site, document),
                "newsletter:" + document.Source
            ),
        };
    }
}

/// <summary>An issue that was made.</summary>
/// <param name="Page">Its HTML page; empty when the theme has no layout for mail.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Diagnostics">Mistakes, and what mail programs do not show.</param>
internal sealed record MadeEdition(MailPage Page, string Text, ImmutableArray<Diagnostic> Diagnostics);
