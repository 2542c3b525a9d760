using System.Text;
using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests;

/// <summary>Shows a fragment with its holes between ⟦ and ⟧, as the specifications write them.</summary>
internal static class ShownHoles
{
    public static string Show(HtmlFragment fragment)
    {
        var shown = new StringBuilder();
        var written = 0;
        foreach (var hole in fragment.Holes)
        {
            shown.Append(fragment.Html, written, hole.Offset - written).Append(Show(hole));
            written = hole.Offset;
        }

        return shown.Append(fragment.Html, written, fragment.Html.Length - written).ToString();
    }

    private static string Show(HtmlHole hole) =>
        hole switch
        {
            LinkHole link => $"⟦{link.Kind.ToString().ToLowerInvariant()} {link.Target}⟧",
            ImageSizeHole => "⟦size⟧",
            PictureHole => "",
            AnchorHole anchor => $"⟦anchor #{anchor.Id}⟧",
            FormulaHole formula => $"⟦{formula.Forms.Page}⟧",
            WordHole word => word.Argument.Length == 0 ? $"⟦{word.Word.Key}⟧" : $"⟦{word.Word.Key} {word.Argument}⟧",
            CodeFileHole file => $"⟦code {file.File}{(file.Region is { } region ? $" region={region}" : "")} as "
                + $"{file.Fence.Language ?? "text"}⟧\n",
            DiagramHole { Diagram: var diagram } drawn => $"⟦diagram {diagram.Language}"
                + (diagram.Caption is { } caption ? $" caption=\"{caption}\"" : "")
                + (diagram.Alternative is { } alternative ? $" alt=\"{alternative}\"" : "")
                + (diagram.Width is { } width ? $" width=\"{width}\"" : "")
                + $"⟧\n{drawn.Code}⟦/diagram⟧\n",
            DirectiveHole directive =>
                $"⟦{directive.Name}{string.Concat(directive.Attributes.Select(a => $" {a.Key}=\"{a.Value}\""))}⟧\n"
                    + Show(directive.Content)
                    + $"⟦/{directive.Name}⟧\n",
            _ => throw new InvalidOperationException(hole.ToString()),
        };
}
