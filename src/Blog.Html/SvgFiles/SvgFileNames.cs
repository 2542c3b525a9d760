using System.Collections.Frozen;

namespace Blog.Html.SvgFiles;

/// <summary>The elements that the file of an SVG keeps, and attributes that are looked into.</summary>
internal static class SvgFileNames
{
    /// <summary>Elements of SVG, with those that browsers do not know yet or no longer.</summary>
    public static FrozenSet<string> Drawn { get; } =
        Names(
            "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath tref marker "
                + "linearGradient radialGradient stop clipPath mask pattern filter switch a image view title desc "
                + "style foreignObject animate animateTransform animateMotion animateColor set mpath discard "
                + "feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting "
                + "feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR "
                + "feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight "
                + "feSpecularLighting feSpotLight feTile feTurbulence font font-face font-face-format "
                + "font-face-name font-face-src font-face-uri glyph glyphRef hkern vkern missing-glyph altGlyph "
                + "altGlyphDef altGlyphItem color-profile cursor flowRoot flowRegion flowPara flowSpan flowDiv "
                + "flowLine flowRegionExclude flowRegionBreak solidColor solidcolor mesh meshGradient meshgradient "
                + "meshRow meshrow meshPatch meshpatch hatch hatchpath hatchPath"
        );

    /// <summary>Elements of HTML that show text in a drawing: Mermaid and draw.io write labels with them.</summary>
    public static FrozenSet<string> Html { get; } =
        Names(
            "html body div span p br wbr hr b i strong em u s del ins sub sup small big mark font center code pre kbd "
                + "samp var tt q cite abbr dfn time blockquote ul ol li dl dt dd table caption colgroup col thead "
                + "tbody tfoot tr td th h1 h2 h3 h4 h5 h6 section article header footer main aside nav figure "
                + "figcaption ruby rt rp bdi bdo address label a img style"
        );

    /// <summary>Attributes that load something or send something, whatever their value is.</summary>
    public static FrozenSet<string> Loading { get; } =
        Names(
            "base srcset imagesrcset action formaction ping poster background data srcdoc manifest code archive "
                + "codebase longdesc lowsrc dynsrc profile"
        );

    // Their values are texts or numbers, and may hold what looks like an address.
    private static readonly FrozenSet<string> Plain = Names(
        "id class content d points transform gradienttransform patterntransform title alt lang viewbox keytimes "
            + "keysplines begin end dur"
    );

    /// <summary>Whether the value of an attribute can be a style, or a property of one.</summary>
    public static bool HasStyle(string name) =>
        !Plain.Contains(name)
        && !name.StartsWith("data-", StringComparison.Ordinal)
        && !name.StartsWith("aria-", StringComparison.Ordinal);

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
