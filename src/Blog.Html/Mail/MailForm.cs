using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Mail.Texts;
using Blog.Html.Tree;

namespace Blog.Html.Mail;

/// <summary>Gives an article the form that mail programs show: elements they do not know are replaced by ones they do,
/// and boxes become tables.</summary>
/// <param name="request">The mail.</param>
/// <param name="findings">Receives what was replaced or will not be shown.</param>
internal sealed class MailForm(MailRequest request, ImmutableArray<MailFinding>.Builder findings)
{
    /// <summary>The attribute that says where an element is written; it is not part of the mail.</summary>
    public const string Place = "data-at";

    /// <summary>The attribute that names the kind an element's size is counted under; it is not part of the
    /// mail.</summary>
    public const string Kind = "data-kind";

    private static readonly string[] Sides = ["left", "center", "right"];

    private static readonly ImmutableHashSet<string> Plain = ImmutableHashSet.Create(
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "nav",
        "figure",
        "address",
        "hgroup",
        "search"
    );

    /// <summary>The element without those two attributes.</summary>
    public static HtmlElement WithoutMarks(HtmlElement element) =>
        element with
        {
            Attributes = [.. element.Attributes.Where(a => a.Name is not (Place or Kind))],
            Children = [.. element.Children.Select(c => c is HtmlElement inner ? WithoutMarks(inner) : c)],
        };

    /// <summary>The nodes in their new form.</summary>
    public ImmutableArray<HtmlNode> Of(ImmutableArray<HtmlNode> nodes) => Of(nodes, "");

    private ImmutableArray<HtmlNode> Of(ImmutableArray<HtmlNode> nodes, string place) =>
        [.. nodes.SelectMany(n => n is HtmlElement element ? Of(element, element.Attribute(Place) ?? place) : [n])];

    private ImmutableArray<HtmlNode> Of(HtmlElement element, string place) =>
        element.Name switch
        {
            "math" => MailFormulaForm.Of(element, request, findings, place),
            "input" => Box(element, place),
            "img" => Picture(element, place),
            "picture" => Of([.. element.Children.OfType<HtmlElement>().Where(e => e.Name == "img")], place),
            "svg" => Gone(place, "a drawing in the text (SVG)", "its label", Label(element)),
            "video" or "audio" or "iframe" or "frame" or "embed" => Embedded(element, place),
            "source" or "track" or "param" or "map" or "canvas" or "dialog" => [],
            "sup" when MailFormula.IsNoteReference(element) =>
            [
                new HtmlElement("sup", [.. Kept(element)], [new HtmlText(element.Text.Trim())]),
            ],
            "a" when element.HasClass("footnote-back") || element.Attribute("role") == "doc-backlink" => [],
            "a" when element.HasClass("code-note") => Of(element.Children, place),
            "pre" =>
            [
                Boxed(
                    "code",
                    element with
                    {
                        Attributes = [.. Kept(element)],
                        Children = Of(element.Children, place),
                    },
                    place
                ),
            ],
            "div" when element.HasClass("alert") => [Boxed("alert", Renamed(element, "div", place), place)],
            "table" when element.Attribute("role") != "presentation" => [Data(element, place)],
            "table" => [Renamed(element, "table", place)],
            "summary" => [WithClass(Renamed(element, "p", place), "summary")],
            "details" => [WithClass(Renamed(element, "div", place), "details")],
            "figcaption" => [WithClass(Renamed(element, "p", place), "caption")],
            _ when Plain.Contains(element.Name) => [Renamed(element, "div", place)],
            _ => [Renamed(element, element.Name, place)],
        };

    private HtmlElement Renamed(HtmlElement element, string name, string place) =>
        new(name, [.. Kept(element)], Of(element.Children, place));

    // Most mail programs rename or remove ids; attributes for scripts and screen readers of pages have no use in mail.
    private static IEnumerable<HtmlAttribute> Kept(HtmlElement element) =>
        element.Attributes.Where(a =>
            a.Name
                is Place
                    or "class"
                    or "style"
                    or "href"
                    or "src"
                    or "alt"
                    or "title"
                    or "lang"
                    or "dir"
                    or "role"
                    or "width"
                    or "height"
                    or "align"
                    or "valign"
                    or "colspan"
                    or "rowspan"
                    or "start"
                    or "value"
                    or "reversed"
                    or "type"
                    or "datetime"
                    or "cellpadding"
                    or "cellspacing"
                    or "border"
                    or "bgcolor"
                    or "scope"
                    or Kind
            && !(a.Name == "role" && a.Value.StartsWith("doc-", StringComparison.Ordinal))
        );

    private static HtmlElement WithClass(HtmlElement element, string name) =>
        element.With("class", $"{element.Attribute("class")} {name}".Trim());

    // Word, which draws mails in Outlook, gives padding and background to table cells and to little else.
    private static HtmlElement Boxed(string kind, HtmlElement content, string place)
    {
        var box = new HtmlElement("td", [new HtmlAttribute("class", kind + "-cell")], [content]);
        HtmlAttribute[] attributes =
        [
            new("role", "presentation"),
            new("class", $"box {kind}-box {(kind == "alert" ? content.Attribute("class") : "")}".Trim()),
            new("width", "100%"),
            new("cellpadding", "0"),
            new("cellspacing", "0"),
            new("border", "0"),
        ];
        var table = new HtmlElement("table", [.. attributes], [new HtmlElement("tr", box)]);
        return (kind == "code" ? table.With(Kind, kind) : table).With(Place, place);
    }

    private HtmlElement Data(HtmlElement table, string place)
    {
        var shown = WithClass(Renamed(table, "table", place), "data")
            .With("cellpadding", "0")
            .With("cellspacing", "0")
            .With("border", "0");
        return Aligned(shown).With(Kind, "table").With(Place, place);
    }

    // Every mail program knows alignment as an attribute.
    private static HtmlElement Aligned(HtmlElement element)
    {
        var style = element.Name is "td" or "th" ? element.Attribute("style") : null;
        var side = style is null
            ? null
            : Sides.FirstOrDefault(s =>
                style.Replace(" ", "", StringComparison.Ordinal).Contains("text-align:" + s, StringComparison.Ordinal)
            );
        var aligned = element with
        {
            Children = [.. element.Children.Select(c => c is HtmlElement inner ? Aligned(inner) : c)],
        };
        return side is null ? aligned : aligned.With("align", side);
    }

    private ImmutableArray<HtmlNode> Box(HtmlElement input, string place)
    {
        if (string.Equals(input.Attribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase))
            return [new HtmlText((input.Attribute("checked") is null ? "☐" : "☑") + " ")];
        return Gone(place, "a field of a form", "nothing", "");
    }

    private ImmutableArray<HtmlNode> Embedded(HtmlElement element, string place)
    {
        var sources = element
            .Descendants()
            .Where(e => e.Name == "source")
            .Select(e => e.Attribute("src"))
            .Prepend(element.Attribute("src"));
        var address = sources.FirstOrDefault(s => !string.IsNullOrWhiteSpace(s));
        var what =
            element.Name is "iframe" or "frame" ? "a frame"
            : element.Name == "embed" ? "an embedded file"
            : $"a {element.Name} player";
        findings.Add(
            new MailFinding(what.Replace("a audio", "an audio", StringComparison.Ordinal), "a link to it", place)
        );
        if (address is null)
            return [];
        var words = element.Attribute("title") is { Length: > 0 } title ? title : address;
        ImmutableArray<HtmlNode> shown = element.Attribute("poster") is { Length: > 0 } poster
            ? Picture(new HtmlElement("img", [new("src", poster), new("alt", words)], []), place)
            : [new HtmlText(words)];
        return [new HtmlElement("p", new HtmlElement("a", [new HtmlAttribute("href", address)], shown))];
    }

    private ImmutableArray<HtmlNode> Picture(HtmlElement image, string place)
    {
        var address = image.Attribute("src") ?? "";
        var known = request.Pictures(address);
        // The size on the page counts: a card shows an icon smaller than it is.
        var (width, height) = Fitted(
            Number(image.Attribute("width")) ?? known?.Width,
            Number(image.Attribute("height")) ?? known?.Height
        );
        var alt = image.Attribute("alt");
        if (alt is null)
            findings.Add(
                new MailFinding("a picture without a description (alt)", "nothing, where pictures are off", place)
            );
        if (known is null && IsSeldomShown(address))
            return Gone(
                place,
                $"a picture of the form {Path.GetExtension(address.Split('?')[0])}",
                "its description",
                alt ?? ""
            );
        var attributes = new List<HtmlAttribute> { new("src", known?.Address ?? address), new("alt", alt ?? "") };
        if (width is { } w)
            attributes.Add(new("width", w.ToString(CultureInfo.InvariantCulture)));
        if (height is { } h)
            attributes.Add(new("height", h.ToString(CultureInfo.InvariantCulture)));
        attributes.AddRange(Kept(image).Where(a => a.Name is "class" or "style" or "title" or "align"));
        return [new HtmlElement("img", [.. attributes], [])];
    }

    private (int? Width, int? Height) Fitted(int? width, int? height) =>
        (width, height) is ({ } w, { } h) && w > request.Width
            ? (request.Width, Math.Max(1, (int)Math.Round((double)h * request.Width / w)))
            : (width, height);

    private ImmutableArray<HtmlNode> Gone(string place, string what, string instead, string words)
    {
        findings.Add(new MailFinding(what, words.Length > 0 ? instead : "nothing", place));
        return words.Length > 0 ? [new HtmlText(words)] : [];
    }

    private static string Label(HtmlElement svg) => svg.Attribute("aria-label")?.Trim() ?? "";

    private static bool IsSeldomShown(string address) =>
        Path.GetExtension(address.Split('?', '#')[0]).ToLowerInvariant() is ".svg" or ".webp" or ".avif";

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
