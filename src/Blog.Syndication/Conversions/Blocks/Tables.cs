using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>
/// Tables, where the target has none. A table of one or two columns and few rows becomes a list: its text stays text.
/// Any other is drawn, its content described in the image's text alternative, with a link to the table at home; where
/// this machine cannot draw, it becomes a list as well.
/// </summary>
internal sealed class Tables : IConversion
{
    private const int MostRowsOfList = 12;

    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion)
    {
        if (conversion.Traits.Tables)
            return tree;
        var heading = "";
        return conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name is ['h', >= '1' and <= '6'])
                    heading = element.Attribute("id") ?? heading;
                return element.Name == "table" ? Convert(element, heading, place, conversion) : null;
            }
        );
    }

    private static ImmutableArray<HtmlNode> Convert(
        HtmlElement element,
        string heading,
        string place,
        Conversion conversion
    )
    {
        var table = TableForm.Read(element);
        if (table.Columns == 0)
            return [];
        var anchor = element.Attribute("id") ?? heading;
        var home = anchor.Length > 0 ? $"{conversion.Request.Canonical}#{anchor}" : conversion.Request.Canonical;
        var isSmall = table.Columns <= 2 && table.Rows.Length <= MostRowsOfList;
        var canShowImage = !isSmall && conversion.Traits.Images;
        if (canShowImage && TableDrawing.Draw(table, conversion) is { } file)
            return Image(table, file, home, place, conversion);
        var why = canShowImage ? ": this machine cannot draw it" + conversion.WhyNotDrawn(forText: true) : "";
        conversion.Converted(place, What(table), "list" + why);
        return TableList.Of(table);
    }

    private static ImmutableArray<HtmlNode> Image(
        TableShape table,
        string file,
        string home,
        string place,
        Conversion conversion
    )
    {
        conversion.Converted(place, What(table), $"image {file}, linked to the table at home");
        var link = Nodes.Link(home, Nodes.Text(conversion.Request.Words.TableAsText));
        ImmutableArray<HtmlNode> caption = table.Caption.IsEmpty
            ? [link]
            : [.. table.Caption, Nodes.Text(" ("), link, Nodes.Text(")")];
        return
        [
            Nodes.Element(
                "figure",
                Nodes.Image(file, new TableWords(conversion.Request.Words).Of(table)),
                Nodes.Element("figcaption", caption)
            ),
        ];
    }

    private static string Count(int number, string what) =>
        number == 1 ? $"1 {what}" : string.Create(CultureInfo.InvariantCulture, $"{number} {what}s");

    private static string What(TableShape table) =>
        table.Caption.IsEmpty
            ? $"table of {Count(table.Columns, "column")} and {Count(table.Rows.Length, "row")}"
            : $"table '{Nodes.Words(table.Caption)}'";
}
