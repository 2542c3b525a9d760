using System.Globalization;
using System.Text;
using System.Xml;

namespace Blog.Images.SocialCards;

/// <summary>Reads a <c>text</c> element with <c>data-box</c>.</summary>
internal static class CardBoxReader
{
    /// <summary>The attribute that makes a text a box.</summary>
    public const string Mark = "data-box";

    private const int Furthest = 10_000;

    /// <summary>The box of the element that the reader stands on, which it then has read; or what is wrong with
    /// it.</summary>
    public static (CardBox? Box, string? Problem) Read(XmlReader reader)
    {
        var attributes = new BoxAttributes(reader);
        var box = Of(attributes);
        return attributes.Problem is { } problem
            ? (null, problem)
            : (box with { Text = TextOf(reader, attributes.IsUpperCase) }, null);
    }

    private static CardBox Of(BoxAttributes attributes)
    {
        var place = attributes.Numbers(Mark, 4, -Furthest, Furthest);
        var size = attributes.Number("font-size", 40, 4, 400);
        return new CardBox("", Round(place[0]), Round(place[1]), Round(place[2]), Round(place[3]), Round(size))
        {
            MinSize = Round(double.Min(attributes.Number("data-min-size", size, 4, 400), size)),
            MaxLines = Round(attributes.Number("data-lines", Furthest, 1, Furthest)),
            LineHeight = attributes.Number("data-line-height", 1.2, 0.8, 3),
            Fill = attributes.Colour("fill", "#000000"),
            IsBold = attributes.Word("font-weight", "normal") is "bold" or "600" or "700" or "800" or "900",
            Family = attributes.Family("font-family", CardFont.Family),
            LetterSpacing = attributes.Number("letter-spacing", 0, -50, 200),
            Across = attributes.Choice(
                "data-text-align",
                ("start", CardAlignment.Start),
                ("center", CardAlignment.Middle),
                ("end", CardAlignment.End),
                ("left", CardAlignment.Left),
                ("right", CardAlignment.Right)
            ),
            Down = attributes.Choice(
                "data-align",
                ("top", CardAlignment.Start),
                ("middle", CardAlignment.Middle),
                ("bottom", CardAlignment.End)
            ),
        };
    }

    private static int Round(double number) => (int)double.Round(number);

    // As SVG shows a text: what tspan and other elements hold is part of it, and white space is one space.
    private static string TextOf(XmlReader reader, bool isUpperCase)
    {
        var text = new StringBuilder();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                    text.Append(reader.Value);
                else if (reader.NodeType is XmlNodeType.Whitespace)
                    text.Append(' ');
            }
        }

        var plain = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return isUpperCase ? plain.ToUpper(CultureInfo.InvariantCulture) : plain;
    }
}
