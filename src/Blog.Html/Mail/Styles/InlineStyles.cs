using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Html.Mail.Styles;

/// <summary>Writes the rules of a style sheet into the elements they match, since many mail programs ignore style
/// sheets.</summary>
/// <param name="sheet">The sheet.</param>
internal sealed class InlineStyles(StyleSheet sheet)
{
    private readonly ILookup<string, StyleRule> _byElement = sheet
        .Rules.Where(r => r.Selector.Steps[0].Classes.IsEmpty)
        .ToLookup(r => r.Selector.Steps[0].Element, StringComparer.Ordinal);
    private readonly ILookup<string, StyleRule> _byClass = sheet
        .Rules.Where(r => !r.Selector.Steps[0].Classes.IsEmpty)
        .ToLookup(r => r.Selector.Steps[0].Classes[0], StringComparer.Ordinal);

    /// <summary>The same tree with its styles; classes without rules in the rest of the sheet are left out.</summary>
    public HtmlElement Of(HtmlElement root) => Of(root, []);

    private HtmlElement Of(HtmlElement element, List<HtmlElement> around)
    {
        var attributes = Attributes(element, around);
        around.Add(element);
        ImmutableArray<HtmlNode> children =
        [
            .. element.Children.Select(c => c is HtmlElement inner ? Of(inner, around) : c),
        ];
        around.RemoveAt(around.Count - 1);
        return element with { Attributes = attributes, Children = children };
    }

    private ImmutableArray<HtmlAttribute> Attributes(HtmlElement element, List<HtmlElement> around)
    {
        var classes = element.Attribute("class")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var rules = _byElement[element.Name]
            .Concat(_byElement[""])
            .Concat(classes.Distinct().SelectMany(c => _byClass[c]))
            .Where(r => r.Selector.Fits(element, around))
            .ToList();
        var kept = classes.Where(sheet.Keeps).ToList();
        if (rules.Count == 0 && kept.Count == classes.Length)
            return element.Attributes;
        var style = Merged(rules, element.Attribute("style"));
        return
        [
            .. element.Attributes.Where(a => a.Name is not ("class" or "style")),
            .. kept.Count > 0
                ? [new HtmlAttribute("class", string.Join(' ', kept))]
                : (ImmutableArray<HtmlAttribute>)[],
            .. style.Length > 0 ? [new HtmlAttribute("style", style)] : (ImmutableArray<HtmlAttribute>)[],
        ];
    }

    // The cascade: important declarations, then the element's own style, then the more specific selector, then the
    // later rule.
    private static string Merged(List<StyleRule> rules, string? own)
    {
        var ranked = rules
            .SelectMany(r =>
                r.Declarations.Select(
                    (d, i) => (Declaration: d, Rank: (d.IsImportant, r.Selector.Specificity, r.Order, i))
                )
            )
            .Concat(
                StyleDeclaration
                    .ReadAll(own ?? "")
                    .Select((d, i) => (Declaration: d, Rank: (d.IsImportant, Specificity: int.MaxValue, Order: 0, i)))
            )
            .OrderBy(d => d.Rank);
        var values = new List<StyleDeclaration>();
        foreach (var (declaration, _) in ranked)
        {
            // The last one counts, and stands last: 'margin' after 'margin-top' overrides it.
            values.RemoveAll(v => v.Property == declaration.Property);
            values.Add(declaration);
        }

        return string.Join(';', values.Select(v => $"{v.Property}:{v.Value}"));
    }
}
