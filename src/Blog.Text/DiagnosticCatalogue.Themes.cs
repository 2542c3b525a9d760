namespace Blog.Text;

/// <content>What may be wrong with themes.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG070.</summary>
    public static readonly DiagnosticRule TemplateSyntax = Error(
        "BLOG070",
        "The template cannot be read: {0}",
        "The template language is Scriban; the parser could not read on from here.",
        "Mend the template."
    );

    /// <summary>BLOG071.</summary>
    public static readonly DiagnosticRule UnknownVariable = Error(
        "BLOG071",
        "There is no '{0}' here.",
        "Templates know the variables listed in docs/theme-variables.md and those they set themselves.",
        "Correct the name."
    );

    /// <summary>BLOG072.</summary>
    public static readonly DiagnosticRule MissingLayout = Error(
        "BLOG072",
        "The theme '{0}' has no layout '{1}'.",
        "A page of this kind asks for layouts/{1}.html.",
        "Add the layout to the theme, or to content/_theme/layouts/."
    );

    /// <summary>BLOG073.</summary>
    public static readonly DiagnosticRule UnknownAsset = Error(
        "BLOG073",
        "The theme has no asset '{0}'.",
        "Assets are named by their path below assets/.",
        "Correct the path."
    );

    /// <summary>BLOG074.</summary>
    public static readonly DiagnosticRule TemplateFailure = Error(
        "BLOG074",
        "The template failed: {0}",
        "The template was read, and something in it could not be carried out.",
        "Mend the template."
    );

    /// <summary>BLOG076.</summary>
    public static readonly DiagnosticRule UnknownTheme = Error(
        "BLOG076",
        "There is no theme '{0}'.",
        "A theme is a folder below themes/ with a theme.yml.",
        "Correct the name in site.yml."
    );

    /// <summary>BLOG077.</summary>
    public static readonly DiagnosticRule MissingPartial = Error(
        "BLOG077",
        "There is no partial '{0}'.",
        "include names a file below partials/.",
        "Correct the name."
    );

    /// <summary>BLOG078.</summary>
    public static readonly DiagnosticRule InvalidAsset = Error(
        "BLOG078",
        "The asset cannot be minified: {0}",
        "The style sheet or script has a mistake.",
        "Mend it."
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
        ];
}
