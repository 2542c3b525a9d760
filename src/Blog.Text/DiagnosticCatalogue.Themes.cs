namespace Blog.Text;

/// <content>What may be wrong with themes.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A template breaks Scriban's syntax.</summary>
    public static readonly DiagnosticRule TemplateSyntax = Error(
        "BLOG070",
        "The template cannot be read: {0}",
        "The template language is Scriban; the parser could not read on from here.",
        "Mend the template."
    );

    /// <summary>A template names a variable or member that does not exist there.</summary>
    public static readonly DiagnosticRule UnknownVariable = Error(
        "BLOG071",
        "There is no '{0}' here.",
        "Templates know the variables listed in docs/theme-variables.md and those they set themselves.",
        "Correct the name."
    );

    /// <summary>The theme lacks a layout that a page needs.</summary>
    public static readonly DiagnosticRule MissingLayout = Error(
        "BLOG072",
        "The theme '{0}' has no layout '{1}'.",
        "A page of this kind asks for layouts/{1}.html.",
        "Add the layout to the theme, or to content/_theme/layouts/."
    );

    /// <summary>A template names an asset that the theme does not have.</summary>
    public static readonly DiagnosticRule UnknownAsset = Error(
        "BLOG073",
        "The theme has no asset '{0}'.",
        "Assets are named by their path below assets/.",
        "Correct the path."
    );

    /// <summary>A template is well formed and still cannot be carried out.</summary>
    public static readonly DiagnosticRule TemplateFailure = Error(
        "BLOG074",
        "The template failed: {0}",
        "The template was read, and something in it could not be carried out.",
        "Mend the template."
    );

    /// <summary><c>site.yml</c> names a theme that does not exist.</summary>
    public static readonly DiagnosticRule UnknownTheme = Error(
        "BLOG076",
        "There is no theme '{0}'.",
        "A theme is a folder below themes/ with a theme.yml.",
        "Correct the name in site.yml."
    );

    /// <summary>A template includes a partial that does not exist.</summary>
    public static readonly DiagnosticRule MissingPartial = Error(
        "BLOG077",
        "There is no partial '{0}'.",
        "include names a file below partials/.",
        "Correct the name."
    );

    /// <summary>A style sheet or script of the theme has a mistake.</summary>
    public static readonly DiagnosticRule InvalidAsset = Error(
        "BLOG078",
        "The asset cannot be minified: {0}",
        "The style sheet or script has a mistake.",
        "Mend it."
    );

    /// <summary>What the template of social cards makes cannot be drawn.</summary>
    public static readonly DiagnosticRule InvalidSocialCard = Error(
        "BLOG192",
        "No social card can be drawn of what this template makes: {0}.",
        "social.svg of the theme, or content/_theme/social.svg in its place, makes an SVG of 1200 by 630 pixels. Texts "
            + "with 'data-box' are wrapped and made smaller to fit their boxes.",
        "Mend the template; themes/README.md says what a card can have. 'social_cards: false' in site.yml turns cards "
            + "off."
    );

    /// <summary>Social cards depend on this machine.</summary>
    public static readonly DiagnosticRule SocialCardFont = Information(
        "BLOG193",
        "Social cards: {0}, so {1}.",
        "Cards are drawn with libvips and the font Inter, which come with the program, so that every machine makes the "
            + "same. Inter has Latin, Greek and Cyrillic letters; other characters are taken from the fonts of the "
            + "machine, and a machine without a font for them draws boxes.",
        "Build on a machine with fonts for these characters, or give the posts a picture ('image'). If the library or "
            + "the font is missing, install the program again. 'social_cards: false' in site.yml turns cards off."
    );

    private static DiagnosticRule[] ThemesRules =>
        [
            TemplateSyntax,
            UnknownVariable,
            MissingLayout,
            UnknownAsset,
            TemplateFailure,
            UnknownTheme,
            MissingPartial,
            InvalidAsset,
            InvalidSocialCard,
            SocialCardFont,
        ];
}
