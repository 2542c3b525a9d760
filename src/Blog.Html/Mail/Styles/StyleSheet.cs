using System.Collections.Immutable;

namespace Blog.Html.Mail.Styles;

/// <summary>A style sheet for mail: rules that become attributes, and the rest, which stays a sheet (<c>@media</c>).
/// Selectors are made of elements, classes and <c>*</c>, with blanks and <c>&gt;</c> between them; rules with other
/// selectors stay in the sheet. Anything that is never closed ends with the text.</summary>
/// <param name="Rules">The rules that become attributes, in order.</param>
/// <param name="Rest">The sheet that stays.</param>
internal sealed record StyleSheet(ImmutableArray<StyleRule> Rules, string Rest)
{
    private static readonly string[] Unknown =
    [
        "position",
        "transform",
        "animation",
        "float",
        "filter",
        "background-image",
        "mask",
        "clip-path",
    ];

    /// <summary>Values that most mail programs ignore: <c>display: grid</c>.</summary>
    public IEnumerable<string> Unsupported =>
        Rules.SelectMany(r => r.Declarations).Where(IsUnsupported).Select(d => $"{d.Property}: {d.Value}").Distinct();

    /// <summary>Whether the rest of the sheet has rules for a class.</summary>
    public bool Keeps(string className) => Rest.Contains("." + className, StringComparison.Ordinal);

    /// <summary>Reads a sheet.</summary>
    public static StyleSheet Read(string text)
    {
        var rules = ImmutableArray.CreateBuilder<StyleRule>();
        var rest = new List<string>();
        foreach (var (head, body) in StyleBlocks.Of(text))
        {
            var selectors = head.Split(',').Select(s => StyleSelector.Read(s)).ToList();
            if (head.StartsWith('@') || selectors.Contains(null))
            {
                rest.Add($"{head}{{{body}}}");
                continue;
            }

            var declarations = StyleDeclaration.ReadAll(body);
            rules.AddRange(selectors.Select((s, i) => new StyleRule(s!, declarations, rules.Count + i)));
        }

        return new StyleSheet(
            rules.ToImmutable(),
            string.Concat(rest.Select(r => r.Replace("</", "<\\/", StringComparison.Ordinal) + "\n"))
        );
    }

    private static bool IsUnsupported(StyleDeclaration declaration) =>
        Unknown.Contains(declaration.Property)
        || (
            declaration.Property == "display" && declaration.Value is "flex" or "grid" or "inline-flex" or "inline-grid"
        )
        || declaration.Value.Contains("var(", StringComparison.Ordinal)
        || declaration.Value.Contains("calc(", StringComparison.Ordinal)
        || declaration.Value.Contains("url(", StringComparison.Ordinal);
}

/// <summary>A rule of a style sheet.</summary>
/// <param name="Selector">Which elements it is for.</param>
/// <param name="Declarations">Its declarations.</param>
/// <param name="Order">Its number in the sheet.</param>
internal sealed record StyleRule(StyleSelector Selector, ImmutableArray<StyleDeclaration> Declarations, int Order);
