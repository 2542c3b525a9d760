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

    /// <summary>A theme extends one that does not exist.</summary>
    public static readonly DiagnosticRule UnknownParentTheme = Error(
        "BLOG230",
        "The theme '{0}' extends '{1}', and there is no theme of that name.",
        "A theme takes the files that it lacks from the theme it extends: a folder below themes/ with a theme.yml, or "
            + "a theme of the program.",
        "Correct 'extends' in theme.yml; 'blog theme list' lists the themes."
    );

    /// <summary>A theme extends itself, by way of others or not.</summary>
    public static readonly DiagnosticRule ThemeCycle = Error(
        "BLOG231",
        "The theme extends itself: {0}.",
        "Themes that extend one another in a circle have no first one to take files from.",
        "Take 'extends' out of one of them."
    );

    /// <summary>A file of a theme replaces nothing, and nothing uses it.</summary>
    public static readonly DiagnosticRule UnusedThemeFile = Warning(
        "BLOG232",
        "This file replaces no file of {0}, and nothing uses it.",
        "A file of a theme takes the place of the file at the same path of the theme that it extends, as one in "
            + "content/_theme/ does of any theme. A file at another path counts only when a template includes it, a "
            + "style sheet or template names it, or a document asks for it as its layout.",
        "Give it the path of the file it is meant to replace, or delete it."
    );

    /// <summary>The colours of a theme make its text hard to read.</summary>
    public static readonly DiagnosticRule LowContrast = Warning(
        "BLOG233",
        "'{0}' ({1}) on '{2}' ({3}) has a contrast of {4} to 1; text needs 4.5 to 1 to be read.",
        "Text that differs too little from what is behind it cannot be read by many people, and by nobody in the sun. "
            + "The bound is that of WCAG 2.2, level AA.",
        "Make one of the two colours lighter or darker."
    );

    /// <summary>A file beside those that fill slots has no slot.</summary>
    public static readonly DiagnosticRule UnknownSlot = Warning(
        "BLOG225",
        "Nothing uses '{0}': there is no slot of this name.",
        "Slots are head, header, before-post, after-post, footer and body-end, each filled by "
            + "content/_theme/slots/NAME.html. The site's own style sheet is content/_theme/style.css.",
        "Correct the name of the file, or remove it."
    );

    /// <summary>The theme does not include a slot that is filled.</summary>
    public static readonly DiagnosticRule MissingSlot = Warning(
        "BLOG226",
        "The theme '{0}' has no place for the slot '{1}': what fills it is not shown.",
        "A template of the theme includes each slot, such as slots/footer.html. A theme of your own, or a copied "
            + "template below content/_theme/, may be older than the slots.",
        "Include it in a template of the theme: include \"slots/{1}.html\". themes/README.md says where each belongs."
    );

    /// <summary>A document names a thread, and the site shows no comments.</summary>
    public static readonly DiagnosticRule ThreadWithoutComments = Warning(
        "BLOG227",
        "The replies to this post are not shown: site.yml has no 'comments'.",
        "A thread on Mastodon or Bluesky is shown where the site has comments of any provider.",
        "Add to site.yml: 'comments: {provider: mastodon}', or bluesky."
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
            UnknownSlot,
            MissingSlot,
            ThreadWithoutComments,
            InvalidSocialCard,
            SocialCardFont,
            UnknownParentTheme,
            ThemeCycle,
            UnusedThemeFile,
            LowContrast,
        ];
}
