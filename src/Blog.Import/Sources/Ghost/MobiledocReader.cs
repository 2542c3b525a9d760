using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Blog.Html.Tree;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>Reads what Ghost's editors of version 1 to 4 keep: mobiledoc 0.3, lists of sections, each of markers that
/// open and close markups.</summary>
/// <param name="document">The document.</param>
/// <param name="cards">Reads cards.</param>
internal sealed class MobiledocReader(JsonElement document, GhostCards cards)
{
    private readonly ImmutableArray<JsonElement> _markups = [.. document.Items("markups")];
    private readonly ImmutableArray<JsonElement> _atoms = [.. document.Items("atoms")];
    private readonly ImmutableArray<JsonElement> _cards = [.. document.Items("cards")];

    /// <summary>The blocks.</summary>
    public ImmutableArray<HtmlNode> Read() => [.. document.Items("sections").SelectMany(s => Section(s))];

    private ImmutableArray<HtmlNode> Section(JsonElement section)
    {
        ImmutableArray<JsonElement> parts = [.. section.Items()];
        return (parts.IsEmpty ? null : parts[0].AsText(), parts) switch
        {
            ("1", [_, var tag, var markers, ..]) => [new HtmlElement(Tag(tag), Markers(markers))],
            ("2", [_, var source, ..]) => [new HtmlElement("img").With("src", source.AsText() ?? "")],
            ("3", [_, var tag, var items, ..]) =>
            [
                new HtmlElement(
                    tag.AsText() == "ol" ? "ol" : "ul",
                    [.. items.Items().Select(i => new HtmlElement("li", Markers(i)))]
                ),
            ],
            ("10", [_, var index, ..]) when At(_cards, index) is { } card => Card([.. card.Items()]),
            _ => [],
        };
    }

    private ImmutableArray<HtmlNode> Card(ImmutableArray<JsonElement> card) =>
        card is [var name, var facts, ..] ? cards.Read(name.AsText() ?? "", facts)
        : card is [var only] ? cards.Read(only.AsText() ?? "", default)
        : [];

    // An aside is a quote of another look.
    private static string Tag(JsonElement tag) =>
        tag.AsText() switch
        {
            "aside" or "pull-quote" or "blockquote" => "blockquote",
            ['h' or 'H', >= '1' and <= '6' and var level] => "h" + level,
            _ => "p",
        };

    private ImmutableArray<HtmlNode> Markers(JsonElement markers)
    {
        var open = new Stack<(JsonElement Markup, List<HtmlNode> Content)>();
        var line = new List<HtmlNode>();
        foreach (var marker in markers.Items().Select(m => m.Items().ToList()).Where(m => m.Count >= 4))
        {
            foreach (var index in marker[1].Items())
                open.Push((At(_markups, index) ?? default, []));
            var content = open.Count > 0 ? open.Peek().Content : line;
            content.Add(marker[0].AsText() == "1" ? Atom(marker[3]) : new HtmlText(marker[3].AsText() ?? ""));
            var closed = Number(marker[2]) ?? 0;
            for (; closed > 0 && open.Count > 0; closed--)
                Close(open, line);
        }

        while (open.Count > 0)
            Close(open, line);
        return [.. line];
    }

    private static void Close(Stack<(JsonElement Markup, List<HtmlNode> Content)> open, List<HtmlNode> line)
    {
        var (markup, content) = open.Pop();
        (open.Count > 0 ? open.Peek().Content : line).Add(Marked(markup, [.. content]));
    }

    private static HtmlElement Marked(JsonElement markup, ImmutableArray<HtmlNode> content)
    {
        var parts = markup.Items().ToList();
        var element = new HtmlElement(
            (parts.Count > 0 ? parts[0].AsText() : null)?.ToLowerInvariant() ?? "span",
            content
        );
        var attributes = parts.Count > 1 ? parts[1].Items().Select(a => a.AsText() ?? "").ToList() : [];
        for (var i = 0; i + 1 < attributes.Count; i += 2)
        {
            if (attributes[i] is "href")
                element = element.With("href", attributes[i + 1]);
        }

        return element;
    }

    private HtmlNode Atom(JsonElement index)
    {
        var parts = At(_atoms, index) is { } atom ? atom.Items().ToList() : [];
        return parts.Count > 0 && parts[0].AsText() == "soft-return"
            ? new HtmlElement("br")
            : new HtmlText(parts.Count > 1 ? parts[1].AsText() ?? "" : "");
    }

    private static JsonElement? At(ImmutableArray<JsonElement> items, JsonElement index) =>
        Number(index) is { } at && at < items.Length ? items[at] : null;

    private static int? Number(JsonElement written) =>
        int.TryParse(written.AsText(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
