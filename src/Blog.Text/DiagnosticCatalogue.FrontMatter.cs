namespace Blog.Text;

/// <content>What may be wrong with front matter.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG030.</summary>
    public static readonly DiagnosticRule InvalidDate = Error(
        "BLOG030",
        "'{0}' is not a date.",
        "Dates are written year first: 2020-11-14, 2020-11-14 09:30, or with a zone 2020-11-14T09:30:00+01:00. Names "
            + "of "
            + "months are read too: 14 November 2020.",
        "Write the date in one of these forms."
    );

    /// <summary>BLOG031.</summary>
    public static readonly DiagnosticRule MissingTitle = Error(
        "BLOG031",
        "The document has no title.",
        "A page cannot be listed without one.",
        "Add 'title:' to its front matter."
    );

    /// <summary>BLOG032.</summary>
    public static readonly DiagnosticRule MissingDate = Error(
        "BLOG032",
        "The post has no date.",
        "A post's date comes from 'date:' or from its file name; a file's modification time is never used. Only "
            + "a draft may be without.",
        "Add 'date:', or start the file name with it: 2020-11-14-name.md. What is still being written says "
            + "'draft: true'."
    );

    /// <summary>BLOG033.</summary>
    public static readonly DiagnosticRule MisspeltKey = Warning(
        "BLOG033",
        "'{0}' is not a known key.",
        "Unknown keys are kept for themes, but this one is very near to a known one.",
        "Correct the key; if it is meant as it stands, put it below 'meta:'."
    );

    /// <summary>BLOG034.</summary>
    public static readonly DiagnosticRule InvalidSlug = Error(
        "BLOG034",
        "'{0}' cannot be a slug.",
        "A slug becomes part of an address: letters, digits, '-', '_' and '.', without slashes.",
        "Write one of these characters only."
    );

    /// <summary>BLOG035.</summary>
    public static readonly DiagnosticRule InvalidPermalink = Error(
        "BLOG035",
        "'{0}' cannot be a permalink: {1}",
        "A permalink is an address below the site: it starts with a slash and holds no '..', '?', '#' or control "
            + "character.",
        "Write an address such as /notes/hdf5/."
    );

    /// <summary>BLOG036.</summary>
    public static readonly DiagnosticRule RepeatedMeaning = Warning(
        "BLOG036",
        "'{0}' and '{1}' mean the same; '{1}' is ignored.",
        "Some keys have several names, as other generators use them.",
        "Keep one of the two."
    );

    /// <summary>BLOG037.</summary>
    public static readonly DiagnosticRule UpdatedBeforeDate = Warning(
        "BLOG037",
        "The post was updated ({0}) before it was published ({1}).",
        "One of the two dates is probably mistyped.",
        "Correct it."
    );

    /// <summary>BLOG038.</summary>
    public static readonly DiagnosticRule UnknownAuthor = Error(
        "BLOG038",
        "There is no author '{0}' in site.yml.",
        "Posts name authors by the names in the site's 'authors'.",
        "Add the author to site.yml, or correct the name."
    );

    /// <summary>BLOG039.</summary>
    public static readonly DiagnosticRule UnknownPlaceholder = Error(
        "BLOG039",
        "There is no placeholder '{0}' in permalinks.",
        "Permalink patterns know {year}, {month}, {day}, {slug}, {category}, {series}, {folder} and a few more, "
            + "and the names that other generators have for them: docs/settings.md lists them.",
        "Use one of these."
    );

    private static DiagnosticRule[] FrontMatterRules =>
        [
            InvalidDate,
            MissingTitle,
            MissingDate,
            MisspeltKey,
            InvalidSlug,
            InvalidPermalink,
            RepeatedMeaning,
            UpdatedBeforeDate,
            UnknownAuthor,
            UnknownPlaceholder,
        ];
}
