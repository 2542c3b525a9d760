using System.Net;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Redirects;

/// <summary>Makes a page at every earlier address of a document that leads to the present one, since GitHub Pages has
/// no redirects.</summary>
internal static class MakeRedirects
{
    /// <summary>One output for each earlier address.</summary>
    public static IEnumerable<Output> Of(SiteCatalogue catalogue)
    {
        return
        [
            .. catalogue.Listed.SelectMany(post =>
                post.Post.RedirectFrom.Select(from => Redirect(from, post, catalogue.Settings))
            ),
        ];
    }

    private static Output Redirect(EarlierAddress from, SitePost post, SiteSettings settings)
    {
        var to = settings.BaseUrl.Absolute(post.Permalink);
        var language = post.Language ?? settings.Language;
        var fingerprint = new FingerprintBuilder().Add(to).Add(post.Title).Add(language).ToFingerprint();
        return new Output
        {
            Path = from.Address.ToSitePath(),
            ContentType = ContentTypes.Html,
            Fingerprint = fingerprint,
            ClaimedBy = [from.Place],
            Make = _ => OutputContent.OfText(Page(to, post.Title, language)),
        };
    }

    private static string Page(string to, string title, string language)
    {
        var (url, text) = (WebUtility.HtmlEncode(to), WebUtility.HtmlEncode(title));
        var direction = TextDirection.IsRightToLeft(language) ? " dir=\"rtl\"" : "";
        return $"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(language)}"{direction}>
            <head>
            <meta charset="utf-8">
            <title>{text}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{url}">
            <meta http-equiv="refresh" content="0; url={url}">
            </head>
            <body>
            <main><p><a href="{url}">{text}</a></p></main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
