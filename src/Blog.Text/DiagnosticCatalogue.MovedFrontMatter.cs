namespace Blog.Text;

/// <content>What may be wrong with front matter that another generator read before.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG180.</summary>
    public static readonly DiagnosticRule AmbiguousDate = Error(
        "BLOG180",
        "'{0}' may be {1} or {2}.",
        "Some countries write the day first and others the month. Nothing in the date tells which was meant.",
        "Write the date year first: 2020-11-14."
    );

    /// <summary>BLOG181.</summary>
    public static readonly DiagnosticRule CutByHash = Warning(
        "BLOG181",
        "'#' starts a comment here, so '{0}' is no part of the value.",
        "In YAML a '#' after a space starts a comment.",
        "Put the whole value in quotes."
    );

    /// <summary>BLOG182.</summary>
    public static readonly DiagnosticRule RedirectWithQuery = Warning(
        "BLOG182",
        "'{0}' has a query, so it cannot lead here.",
        "A server of static files answers /a?p=1 and /a?p=2 with the same file.",
        "Take the address out, or have the server redirect it."
    );

    /// <summary>BLOG183.</summary>
    public static readonly DiagnosticRule IdIsNoUri = Warning(
        "BLOG183",
        "'{0}' is not a URI. The feeds make an id of the date and the slug.",
        "The id of an entry in a feed is a URI (RFC 4287, 4.2.6): https://…, tag:… or urn:uuid:….",
        "Write the id that readers' programs know, or put it below 'meta:'."
    );

    /// <summary>BLOG184.</summary>
    public static readonly DiagnosticRule UnknownLanguage = Error(
        "BLOG184",
        "'{0}' is not a language tag.",
        "Languages are written as BCP 47 has them: en, pt-BR, zh-Hans.",
        "Write the tag of the language."
    );

    /// <summary>BLOG185.</summary>
    public static readonly DiagnosticRule TitleFromName = Warning(
        "BLOG185",
        "The document has no title, so '{0}' is made of its file's name.",
        "Jekyll makes titles of file names too. Signs and capital letters are lost in file names.",
        "Add 'title:' to its front matter."
    );

    /// <summary>BLOG186.</summary>
    public static readonly DiagnosticRule UnseenCharacter = Error(
        "BLOG186",
        "{0} stands here, where front matter needs an ordinary space or nothing.",
        "The character cannot be told from a space, or cannot be seen at all. Editors and web pages put it in.",
        "Delete the character and type a space."
    );

    private static DiagnosticRule[] MovedFrontMatterRules =>
        [AmbiguousDate, CutByHash, RedirectWithQuery, IdIsNoUri, UnknownLanguage, TitleFromName, UnseenCharacter];
}
