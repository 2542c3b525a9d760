using System.Net;
using Blog.Model;

namespace Blog.Pages.Redirects;

/// <summary>A page that leads its reader to another address, without a script.</summary>
/// <param name="To">The whole address.</param>
/// <param name="Title">What is there.</param>
/// <param name="Language">The language of the title.</param>
internal sealed record RedirectPage(string To, string Title, string Language)
{
    /// <summary>The page as HTML.</summary>
    public string Text()
    {
        var (url, text) = (WebUtility.HtmlEncode(To), WebUtility.HtmlEncode(Title));
        var direction = TextDirection.IsRightToLeft(Language) ? " dir=\"rtl\"" : "";
        return $"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(Language)}"{direction}>
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
