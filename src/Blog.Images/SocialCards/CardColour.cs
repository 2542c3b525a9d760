using System.Security;
using System.Text;
using NetVips;

namespace Blog.Images.SocialCards;

/// <summary>Makes a colour of CSS one that Pango reads: librsvg, which draws the rest of a card, says what it
/// is.</summary>
internal static class CardColour
{
    /// <summary>The colour as <c>#1d1b18</c>; black for one that librsvg does not know.</summary>
    public static string Of(string colour)
    {
        if (colour is ['#', ..] && colour.Length == 7 && colour.Skip(1).All(char.IsAsciiHexDigit))
            return colour;
        var fill = SecurityElement.Escape(colour);
        var svg =
            """<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><path d="M0 0h1v1H0z" """
            + $"""fill="{fill}"/></svg>""";
        using var dot = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var opaque = dot.Flatten();
        var pixel = opaque.WriteToMemory<byte>();
        return "#" + Convert.ToHexStringLower(pixel.AsSpan(0, 3));
    }
}
