namespace Blog.Text;

/// <content>What may be wrong with front matter, also with that of other generators.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A date is written in a form that cannot be read.</summary>
    public static readonly DiagnosticRule InvalidDate = Error(
        "BLOG030",
        "'{0}' is not a date.",
        "Dates are written year first: 2020-11-14, 2020-11-14 09:30, or with a zone 2020-11-14T09:30:00+01:00. Names "
            + "of months are read too: 14 November 2020.",
        "Write the date in one of these forms."
    );

    /// <summary>A document has no title.</summary>
    public static readonly DiagnosticRule MissingTitle = Error(
        "BLOG031",
        "The document has no title.",
        "A page cannot be listed without one.",
        "Add 'title:' to its front matter."
    );

    /// <summary>A post that is not a draft has no date, in its front matter or in its file's name.</summary>
    public static readonly DiagnosticRule MissingDate = Error(
        "BLOG032",
        "The post has no date.",
        "A post's date comes from 'date:' or from its file name; a file's modification time is never used. Only a "
            + "draft may be without.",
        "Add 'date:', or start the file name with it: 2020-11-14-name.md. What is still being written says 'draft: "
            + "true'."
    );

    /// <summary>A key is unknown and nearly that of a known one, so it is probably misspelt.</summary>
    public static readonly DiagnosticRule MisspeltKey = Warning(
        "BLOG033",
        "'{0}' is not a known key.",
        "Unknown keys are kept for themes, but this one is very near to a known one.",
        "Correct the key; if it is meant as it stands, put it below 'meta:'."
    );

    /// <summary>A slug holds characters that mean something in addresses.</summary>
    public static readonly DiagnosticRule InvalidSlug = Error(
        "BLOG034",
        "'{0}' cannot be a slug.",
        "A slug becomes part of an address: letters, digits, '-', '_' and '.', without slashes.",
        "Write one of these characters only."
    );

    /// <summary>A permalink is not an address below the site.</summary>
    public static readonly DiagnosticRule InvalidPermalink = Error(
        "BLOG035",
        "'{0}' cannot be a permalink: {1}",
        "A permalink is an address below the site: it starts with a slash and holds no '..', '?', '#' or control "
            + "character.",
        "Write an address such as /notes/hdf5/."
    );

    /// <summary>A key and its other name both stand in one map; the second is ignored.</summary>
    public static readonly DiagnosticRule RepeatedMeaning = Warning(
        "BLOG036",
        "'{0}' and '{1}' mean the same; '{1}' is ignored.",
        "Some keys have several names, as other generators use them.",
        "Keep one of the two."
    );

    /// <summary>The date of an update is before the date of publication.</summary>
    public static readonly DiagnosticRule UpdatedBeforeDate = Warning(
        "BLOG037",
        "The post was updated ({0}) before it was published ({1}).",
        "One of the two dates is probably mistyped.",
        "Correct it."
    );

    /// <summary>A post names an author that <c>site.yml</c> does not list.</summary>
    public static readonly DiagnosticRule UnknownAuthor = Error(
        "BLOG038",
        "There is no author '{0}' in site.yml.",
        "Posts name authors by the names in the site's 'authors'.",
        "Add the author to site.yml, or correct the name."
    );

    /// <summary>A permalink pattern holds a placeholder that does not exist.</summary>
    public static readonly DiagnosticRule UnknownPlaceholder = Error(
        "BLOG039",
        "There is no placeholder '{0}' in permalinks.",
        "Permalink patterns know {year}, {month}, {day}, {slug}, {category}, {series}, {folder} and a few more, and "
            + "the names that other generators have for them: docs/settings.md lists them.",
        "Use one of these."
    );

    /// <summary>A date can be read with the day first or with the month first.</summary>
    public static readonly DiagnosticRule AmbiguousDate = Error(
        "BLOG180",
        "'{0}' may be {1} or {2}.",
        "Some countries write the day first and others the month. Nothing in the date tells which was meant.",
        "Write the date year first: 2020-11-14."
    );

    /// <summary>A <c>#</c> in an unquoted YAML value cuts it off.</summary>
    public static readonly DiagnosticRule CutByHash = Warning(
        "BLOG181",
        "'#' starts a comment here, so '{0}' is not part of the value.",
        "In YAML a '#' after a space starts a comment.",
        "Put the whole value in quotes."
    );

    /// <summary>An old address of a document has a query, which a static server ignores.</summary>
    public static readonly DiagnosticRule RedirectWithQuery = Warning(
        "BLOG182",
        "'{0}' has a query, so it cannot lead here.",
        "A server of static files answers /a?p=1 and /a?p=2 with the same file.",
        "Take the address out, or have the server redirect it."
    );

    /// <summary>The <c>id</c> of a document is not a URI.</summary>
    public static readonly DiagnosticRule IdIsNoUri = Warning(
        "BLOG183",
        "'{0}' is not a URI. The feeds make an id of the date and the slug.",
        "The id of an entry in a feed is a URI (RFC 4287, 4.2.6): https://…, tag:… or urn:uuid:….",
        "Write the id that readers' programs know, or put it below 'meta:'."
    );

    /// <summary>A language is not written as a BCP 47 tag.</summary>
    public static readonly DiagnosticRule UnknownLanguage = Error(
        "BLOG184",
        "'{0}' is not a language tag.",
        "Languages are written as BCP 47 has them: en, pt-BR, zh-Hans.",
        "Write the tag of the language."
    );

    /// <summary>A document has no title, so its file's name is taken for one.</summary>
    public static readonly DiagnosticRule TitleFromName = Warning(
        "BLOG185",
        "The document has no title, so '{0}' is made of its file's name.",
        "Jekyll makes titles of file names too. Signs and capital letters are lost in file names.",
        "Add 'title:' to its front matter."
    );

    /// <summary>A space that is not one, or a character that nobody sees, stands among the keys of front
    /// matter.</summary>
    public static readonly DiagnosticRule UnseenCharacter = Error(
        "BLOG186",
        "{0} stands here, where front matter needs an ordinary space or nothing.",
        "The character looks like a space, or cannot be seen at all. Editors and web pages put it in.",
        "Delete the character and type a space."
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
            AmbiguousDate,
            CutByHash,
            RedirectWithQuery,
            IdIsNoUri,
            UnknownLanguage,
            TitleFromName,
            UnseenCharacter,
        ];
}
