using System.Collections.Frozen;
using System.Globalization;
using Blog.Math.Tree;
using Blog.Text.Names;

namespace Blog.Math.Parsing;

/// <summary>Colours by their names, and as numbers.</summary>
internal static class MathColours
{
    // Those of xcolor, which styles set for light and dark.
    private const string Styled =
        "black 000000 blue 0000ff brown bf8040 cyan 00aeef darkgray 404040 gray 808080 green 008000 lightgray bfbfbf "
        + "lime bfff00 magenta ff00ff olive 808000 orange ff8000 pink ffbfbf purple bf0040 red ff0000 teal 008080 "
        + "violet 800080 white ffffff yellow ffff00";

    // Those of dvips and of HTML that are used in formulas.
    private const string Others = """
        Apricot fbb982 Aquamarine 00b5be Bittersweet c04f17 Black 221e1f Blue 2d2f92 BlueGreen 00b3b8
        BlueViolet 473992 BrickRed b6321c Brown 792500 BurntOrange f7921d CadetBlue 74729a CarnationPink f282b4
        Cerulean 00a2e3 CornflowerBlue 41b0e4 Cyan 00aeef Dandelion fdbc42 DarkOrchid a4538a Emerald 00a99d
        ForestGreen 009b55 Fuchsia 8c368c Goldenrod ffdf42 Gray 949698 Green 00a64f GreenYellow dfe674
        JungleGreen 00a99a Lavender f49ec4 LimeGreen 8dc73e Magenta ec008c Mahogany a9341f Maroon af3235
        Melon f89e7b MidnightBlue 006795 Mulberry a93c93 NavyBlue 006eb8 OliveGreen 3c8031 Orange f58137
        OrangeRed ed135a Orchid af72b0 Peach f7965a Periwinkle 7977b8 PineGreen 008b72 Plum 92268f
        ProcessBlue 00b0f0 Purple 99479b RawSienna 974006 Red ed1b23 RedOrange f26035 RedViolet a1246b
        Rhodamine ef559f RoyalBlue 0071bc RoyalPurple 613f99 RubineRed ed017d Salmon f69289 SeaGreen 3fbc9d
        Sepia 671800 SkyBlue 46c5dd SpringGreen c6dc67 Tan da9d76 TealBlue 00aeb3 Thistle d883b7 Turquoise 00b4ce
        Violet 58429b VioletRed ef58a0 White ffffff WildStrawberry ee2967 Yellow fff200 YellowGreen 98cc70
        YellowOrange faa21a aqua 00ffff coral ff7f50 crimson dc143c darkblue 00008b darkcyan 008b8b darkgreen 006400
        darkmagenta 8b008b darkorange ff8c00 darkred 8b0000 deeppink ff1493 dodgerblue 1e90ff firebrick b22222
        forestgreen 228b22 fuchsia ff00ff gold ffd700 goldenrod daa520 grey 808080 hotpink ff69b4 indigo 4b0082
        lightblue add8e6 lightgreen 90ee90 maroon 800000 navy 000080 orchid da70d6 royalblue 4169e1 salmon fa8072
        seagreen 2e8b57 silver c0c0c0 skyblue 87ceeb slateblue 6a5acd steelblue 4682b4 tan d2b48c tomato ff6347
        turquoise 40e0d0 transparent 00000000
        """;

    private static readonly FrozenDictionary<string, MathColour> Known = Make();
    private static readonly NameIndex Names = new(Pairs(Styled).Concat(Pairs(Others)).Select(p => p.Name));

    /// <summary>The nearest name of a colour.</summary>
    public static string? Nearest(string written) => Names.Find(written);

    /// <summary>A colour by its name, as <c>#rrggbb</c> or in a model of xcolor; null when it is not one.</summary>
    /// <param name="model">HTML, RGB, rgb or gray; null for a name.</param>
    /// <param name="written">The colour.</param>
    public static MathColour? Find(string? model, string written) =>
        model switch
        {
            null or "named" or "" => Known.GetValueOrDefault(written) ?? FromHex(written),
            "HTML" => FromHex("#" + written),
            "RGB" => FromParts(written, 3, 1),
            "rgb" => FromParts(written, 3, 255),
            "gray" => FromParts(written, 1, 255),
            _ => null,
        };

    private static MathColour? FromHex(string written)
    {
        var digits = written.TrimStart('#');
        if (digits.Length is not (3 or 6) || !digits.All(char.IsAsciiHexDigit) || written.Length == digits.Length)
            return null;
        var all = digits.Length == 6 ? digits : string.Concat(digits.SelectMany(d => new[] { d, d }));
        return new MathColour(null, "#" + all.ToLowerInvariant());
    }

    private static MathColour? FromParts(string written, int count, double scale)
    {
        var parts = written.Split(',', StringSplitOptions.TrimEntries);
        var hex = "#";
        if (parts.Length != count)
            return null;
        for (var i = 0; i < 3; i++)
        {
            var part = parts[count == 1 ? 0 : i];
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                return null;
            hex += ((int)double.Clamp(value * scale, 0, 255)).ToString("x2", CultureInfo.InvariantCulture);
        }

        return new MathColour(null, hex);
    }

    private static FrozenDictionary<string, MathColour> Make()
    {
        var all = new Dictionary<string, MathColour>(StringComparer.Ordinal);
        foreach (var (name, value) in Pairs(Styled))
            all[name] = new MathColour(name, value);
        foreach (var (name, value) in Pairs(Others))
            all.TryAdd(name, new MathColour(null, value));
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string table)
    {
        var words = table.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
            yield return (words[i], "#" + words[i + 1]);
    }
}
