using System.Net;
using System.Text;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Files;

/// <summary>
/// Writes the page from which an author copies a rendition: title, canonical address, tags, text, check list, losses.
/// It needs nothing but its images; without scripts the text is selected by hand.
/// </summary>
internal static class PastePage
{
    /// <summary>The page.</summary>
    public static string Of(Rendition rendition, string targetName)
    {
        var page = new StringBuilder();
        page.Append(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                + "name=\"viewport\" content=\"width=device-width\">\n"
        );
        page.Append("<meta name=\"robots\" content=\"noindex\">\n<title>")
            .Append(Escape($"{rendition.Title} for {targetName}"))
            .Append("</title>\n<style>\n");
        page.Append(PastePageParts.Style).Append("</style>\n</head>\n<body>\n<header>\n");
        AppendField(page, "title", "Title", rendition.Title);
        AppendField(page, "canonical", "Canonical link", rendition.Canonical);
        AppendField(page, "tags", "Tags", string.Join(", ", rendition.Tags));
        AppendCover(page, rendition);
        page.Append(
            "<p><button type=\"button\" data-copies=\"text\" hidden>Copy text</button></p>\n</header>\n<main>\n"
        );
        AppendText(page, rendition);
        page.Append("</main>\n<aside>\n<h2>To do</h2>\n<ol>\n");
        foreach (var task in rendition.Checklist)
            page.Append("<li>").Append(Escape(task)).Append("</li>\n");
        page.Append("</ol>\n");
        AppendLosses(page, rendition);
        return page.Append("</aside>\n<script>\n")
            .Append(PastePageParts.Script)
            .Append("</script>\n</body>\n</html>\n")
            .ToString();
    }

    private static void AppendField(StringBuilder page, string id, string name, string value)
    {
        if (value.Length == 0)
            return;
        page.Append("<p class=\"field\"><span>")
            .Append(name)
            .Append(": <strong id=\"")
            .Append(id)
            .Append("\">")
            .Append(Escape(value))
            .Append("</strong></span> ");
        page.Append("<button type=\"button\" data-copies=\"").Append(id).Append("\" hidden>Copy</button></p>\n");
    }

    // A file is uploaded by hand, so it can be saved; an address can be copied.
    private static void AppendCover(StringBuilder page, Rendition rendition)
    {
        if (rendition.Cover?.File is { } file)
            page.Append("<p class=\"field\"><span>Cover: <a href=\"")
                .Append(Escape(file))
                .Append("\" download>")
                .Append(Escape(file))
                .Append("</a></span></p>\n");
        else
            AppendField(page, "cover", "Cover", rendition.Cover?.Url ?? "");
    }

    private static void AppendText(StringBuilder page, Rendition rendition)
    {
        if (rendition.Format == RenditionFormat.Html)
            page.Append("<article id=\"text\">\n").Append(rendition.Body).Append("</article>\n");
        else
            page.Append("<pre id=\"text\">\n").Append(Escape(rendition.Body)).Append("</pre>\n");
    }

    private static void AppendLosses(StringBuilder page, Rendition rendition)
    {
        page.Append("<h2>What became of the text</h2>\n");
        if (rendition.Losses.IsEmpty)
        {
            page.Append("<p>All of it is as it stands at home.</p>\n");
            return;
        }

        page.Append("<table>\n<tr><th>Where</th><th>What</th><th>Became</th></tr>\n");
        foreach (var loss in rendition.Losses)
        {
            page.Append(loss.IsLost ? "<tr class=\"lost\"><td>" : "<tr><td>")
                .Append(Escape(loss.Place))
                .Append("</td><td>");
            page.Append(Escape(loss.What)).Append("</td><td>").Append(Escape(loss.Became)).Append("</td></tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
