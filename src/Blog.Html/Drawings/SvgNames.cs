using System.Collections.Frozen;

namespace Blog.Html.Drawings;

/// <summary>The elements, attributes and properties of SVG that a drawing keeps: those that draw. What is not named
/// here can run, load or reach into the page, or draws nothing.</summary>
internal static class SvgNames
{
    /// <summary>Elements, as SVG writes them.</summary>
    public static FrozenSet<string> Elements { get; } =
        Names(
            "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath marker "
                + "linearGradient radialGradient stop clipPath mask pattern filter switch a image feBlend "
                + "feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting "
                + "feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR "
                + "feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting "
                + "feSpotLight feTile feTurbulence"
        );

    /// <summary>Elements that are left out without a word: they draw nothing, or are read elsewhere.</summary>
    public static FrozenSet<string> Silent { get; } = Names("style title desc metadata");

    /// <summary>Elements that are shown only where another refers to them.</summary>
    public static FrozenSet<string> Definitions { get; } =
        Names("symbol marker linearGradient radialGradient clipPath mask pattern filter");

    /// <summary>Properties, which SVG takes as attributes and in styles.</summary>
    public static FrozenSet<string> Properties { get; } =
        Names(
            "alignment-baseline baseline-shift clip-path clip-rule color color-interpolation "
                + "color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule filter "
                + "flood-color flood-opacity font font-family font-size font-stretch font-style font-variant "
                + "font-weight image-rendering isolation letter-spacing lighting-color marker marker-end marker-mid "
                + "marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color "
                + "stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin "
                + "stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering "
                + "transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing "
                + "writing-mode"
        );

    // Shapes have these as attributes and as properties.
    private const string Geometry = "cx cy d height r rx ry transform width x y";

    /// <summary>What a style of a drawing may set.</summary>
    public static FrozenSet<string> Styled { get; } = [.. Properties, .. Geometry.Split(' ')];

    /// <summary>Attributes that hold neither an address nor a name: those of shapes, and properties.</summary>
    public static FrozenSet<string> Attributes { get; } =
    [
        .. Styled,
        .. (
            "amplitude azimuth baseFrequency bias clipPathUnits diffuseConstant divisor dx dy edgeMode elevation "
            + "exponent filterUnits fr fx fy gradientTransform gradientUnits in in2 intercept k1 k2 k3 k4 "
            + "kernelMatrix kernelUnitLength lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth "
            + "maskContentUnits maskUnits mode numOctaves offset operator order orient pathLength "
            + "patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ "
            + "preserveAlpha preserveAspectRatio primitiveUnits radius refX refY result rotate scale seed slope "
            + "spacing specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles "
            + "surfaceScale tableValues targetX targetY textLength type values viewBox x1 x2 xChannelSelector "
            + "y1 y2 yChannelSelector z"
        ).Split(' '),
    ];

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
