using System.Collections.Immutable;
using System.Text;
using Blog.Html.Mail.Styles;
using Blog.Html.Tree;

namespace Blog.Html.Mail;

/// <summary>A door of this room: an article's HTML and a style sheet in, a page that mail programs show out. It has
/// neither scripts nor links to style sheets; tables keep its shape where Word draws it (Outlook), and elements that
/// mail programs do not show are replaced.</summary>
/// <param name="Html">The page.</param>
/// <param name="Content">The content of its body, to be put into another page.</param>
/// <param name="Findings">What mail programs do not show, in the order of the text.</param>
/// <param name="Weights">The sizes of its parts, the largest first.</param>
public sealed record MailPage(
    string Html,
    string Content,
    ImmutableArray<MailFinding> Findings,
    ImmutableArray<MailWeight> Weights
)
{
    // After the pre-header, so that the text does not follow it in lists of mails.
    private static readonly string Padding = string.Concat(Enumerable.Repeat("&#847;&zwnj;&nbsp;", 40));

    /// <summary>Writes a page.</summary>
    public static MailPage Write(MailRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var findings = ImmutableArray.CreateBuilder<MailFinding>();
        var sheet = StyleSheet.Read(request.Styles);
        var form = new MailForm(request, findings);
        var body = new HtmlElement("body", [new HtmlAttribute("class", "body")], form.Of(HtmlTree.Read(request.Body)));
        var styled = new InlineStyles(sheet).Of(body);
        findings.AddRange(sheet.Unsupported.Select(u => new MailFinding(u, "left to each mail program", "")));
        var weights = MailScale.Weigh(styled, sheet.Rest);
        var bare = MailForm.WithoutMarks(styled);
        return new MailPage(
            Document(request, bare, sheet.Rest),
            Inert(bare.Children, request),
            findings.ToImmutable(),
            weights
        );
    }

    private static string Document(MailRequest request, HtmlElement body, string styles)
    {
        var html = new StringBuilder("<!doctype html>\n");
        var direction = request.Direction == "rtl" ? " dir=\"rtl\"" : "";
        html.Append($"<html lang=\"{Escape(request.Language)}\"{direction} xmlns=\"http://www.w3.org/1999/xhtml\">\n");
        html.Append("<head>\n<meta charset=\"utf-8\">\n");
        html.Append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
                + "name=\"x-apple-disable-message-reformatting\">\n<meta name=\"robots\" "
                + "content=\"noindex\">\n"
        );
        html.Append(
            "<meta name=\"color-scheme\" content=\"light dark\">\n<meta "
                + "name=\"supported-color-schemes\" content=\"light dark\">\n"
        );
        html.Append(
            $"<title>{Escape(request.Title)}</title>\n<style>:root{{color-scheme:light "
                + $"dark;supported-color-schemes:light dark}}\n{styles}</style>\n</head>\n"
        );
        var written = HtmlTree.Write([body with { Children = [] }]);
        var open = written[..written.IndexOf("</body>", StringComparison.Ordinal)];
        html.Append(open)
            .Append('\n')
            .Append(MailPlaceholders.Inert(Hidden(request.Preheader), ""))
            .Append(Inert(body.Children, request))
            .Append("\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string Hidden(string preheader) =>
        preheader.Length == 0
            ? ""
            : "<div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all\">"
                + $"{Escape(preheader)}{Padding}</div>\n";

    private static string Inert(ImmutableArray<HtmlNode> nodes, MailRequest request) =>
        MailPlaceholders.Inert(HtmlTree.Write(nodes), Escape(request.Placeholder));

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
}

/// <summary>Something that mail programs do not show, or not everywhere.</summary>
/// <param name="What">What it is: <c>a video</c>.</param>
/// <param name="Instead">The replacement in the mail, or what happens to it: <c>a link to it</c>.</param>
/// <param name="Place">Where it is written, from <c>data-at</c> in the HTML; empty when that is not known.</param>
public sealed record MailFinding(string What, string Instead, string Place);
