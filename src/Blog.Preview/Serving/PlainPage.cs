using System.Net;
using System.Text;
using Blog.Preview.Live;
using Blog.Text;

namespace Blog.Preview.Serving;

/// <summary>Pages of the preview for addresses where the site has nothing to show.</summary>
internal static class PlainPage
{
    private const string Style =
        "body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:12vh auto 4rem;padding:0 "
        + "1.5rem;color:#222;background:#fdfcfa}"
        + "h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}a{color:#0b5cad}code,pre{font:14px/1.5 "
        + "ui-monospace,Consolas,monospace}"
        + "pre{margin:.3rem 0 0;padding:.7rem "
        + "1rem;overflow-x:auto;background:#f2f0ec;border-radius:6px}li{margin:0 0 "
        + "1.4rem}ol{list-style:none;padding:0}"
        + "mark{background:#ffd9d2;color:inherit;border-bottom:2px solid #c0301c}.place{color:#6b6560}"
        + "@media(prefers-color-scheme:dark){body{color:#e6e3de;background:#1b1a18}a{color:#7db8f0}"
        + "pre{background:#272522}mark{background:#5a241c}.place{color:#a39c94}}";

    /// <summary>The page that guests get in the place of the desk.</summary>
    public static byte[] Refusal =>
        Saying(
            "Not from here",
            "The desk is for the author, at the machine the preview runs on: "
                + "there it is at http://localhost, on this port, below /_blog/."
        );

    /// <summary>The page that guests get in the place of one with errors.</summary>
    public static byte[] Unfinished =>
        Saying("This page cannot be made yet", "It appears here as soon as its author has mended it.");

    /// <summary>A page of one sentence, and where to go from it.</summary>
    public static byte[] Saying(string title, string sentence, string? link = null)
    {
        var end = link is null
            ? ""
            : $"<p><a href=\"{WebUtility.HtmlEncode(link)}\">{WebUtility.HtmlEncode(link)}</a></p>\n";
        return Whole(title, $"<p>{WebUtility.HtmlEncode(sentence)}</p>\n{end}");
    }

    /// <summary>The page that the author gets in the place of one with errors.</summary>
    public static byte[] Broken(IEnumerable<Diagnostic> diagnostics)
    {
        var items = string.Concat(diagnostics.Select(Item));
        return Whole(
            "This page cannot be made yet",
            $"<p>It appears here as soon as this is mended:</p>\n<ol>\n{items}</ol>\n"
        );
    }

    private static string Item(Diagnostic diagnostic)
    {
        var html = new StringBuilder("<li>");
        if (diagnostic.Location.Path.Value.Length > 0)
            html.Append($"<code class=\"place\">{WebUtility.HtmlEncode(diagnostic.Location.ToString())}</code><br>");
        html.Append(
            $"{DiagnosticRule.WordOf(diagnostic.Severity)} {diagnostic.Id}: {WebUtility.HtmlEncode(diagnostic.Message)}"
        );
        if (diagnostic.Suggestion is { } suggestion)
            html.Append($"<br>Did you mean '{WebUtility.HtmlEncode(suggestion)}'?");
        if (SourceLine.Of(diagnostic.Location) is { } line)
            html.Append("<pre>").Append(Marked(line)).Append("</pre>");
        foreach (var note in diagnostic.Notes)
        {
            var text = note.Location is { } place ? $"{place}: {note.Message}" : note.Message;
            html.Append($"<br>note: {WebUtility.HtmlEncode(text)}");
        }

        return html.Append("</li>\n").ToString();
    }

    private static string Marked(SourceLine line)
    {
        var end = Math.Min(line.Text.Length, line.Start + line.Length);
        var marked = line.Start < end ? line.Text[line.Start..end] : " ";
        return WebUtility.HtmlEncode(line.Text[..line.Start])
            + $"<mark>{WebUtility.HtmlEncode(marked)}</mark>"
            + WebUtility.HtmlEncode(line.Text[end..]);
    }

    private static byte[] Whole(string title, string body)
    {
        var name = WebUtility.HtmlEncode(title);
        return Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{name}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{name}</h1>
            {body}</main>
            </body>
            </html>

            """
        );
    }
}
