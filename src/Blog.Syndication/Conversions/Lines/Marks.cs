using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Lines;

/// <summary>
/// Inline marks that the target lacks: keys become code, marked text bold, raised and lowered characters those of
/// Unicode, and words say what is deleted.
/// </summary>
internal sealed class Marks : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                var name = ElementKinds.Inline.GetValueOrDefault(element.Name, "");
                if (conversion.Traits.Marks.Contains(name) || Nodes.IsBlank([element]))
                    return null;
                var words = Nodes.Words([element]);
                switch (name)
                {
                    case "kbd":
                        conversion.Converted(place, $"key '{words}'", "code");
                        return [Nodes.Element("code", Nodes.Text(words))];
                    case "mark":
                        conversion.Converted(place, $"marked text '{words}'", "bold");
                        return [Nodes.Element("strong", element.Children)];
                    case "sub" or "sup":
                        return Script(element, name == "sup", place, conversion);
                    case "del":
                        var (before, after) = Around(conversion.Request.Words.Deleted);
                        conversion.Lost(place, $"struck text '{words}'", $"{before}…{after}");
                        return [Nodes.Text(before), .. element.Children, Nodes.Text(after)];
                    default:
                        return null;
                }
            }
        );

    private static (string Before, string After) Around(string form) =>
        form.Split("{0}", 2) is [var before, var after] ? (before, after) : (form + " ", "");

    private static ImmutableArray<HtmlNode> Script(
        HtmlElement element,
        bool isRaised,
        string place,
        Conversion conversion
    )
    {
        var (words, what) = (Nodes.Words([element]), isRaised ? "raised" : "lowered");
        if (ScriptCharacters.Of(words, isRaised) is { } script)
        {
            conversion.Converted(place, $"{what} '{words}'", script);
            return [Nodes.Text(script)];
        }

        var sign = isRaised ? "^" : "_";
        conversion.Lost(place, $"{what} '{words}'", words.Length == 1 ? sign + words : $"{sign}({words})");
        return words.Length == 1
            ? [Nodes.Text(sign), .. element.Children]
            : [Nodes.Text(sign + "("), .. element.Children, Nodes.Text(")")];
    }
}
