namespace Blog.Text;

/// <content>What may be wrong with copies on other sites.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG084.</summary>
    public static readonly DiagnosticRule UnknownTarget = Error(
        "BLOG084",
        "There is no target '{0}' for copies.",
        "Copies go to the targets that every site knows, and to those listed under 'crossposts' in site.yml.",
        "Correct the name, or add the target to site.yml."
    );

    /// <summary>BLOG085.</summary>
    public static readonly DiagnosticRule InvalidCopyAddress = Error(
        "BLOG085",
        "'{0}' is not the address of a copy.",
        "The address of a copy is absolute and starts with http:// or https://.",
        "Write the whole address, as the browser shows it."
    );

    /// <summary>BLOG086.</summary>
    public static readonly DiagnosticRule CopyWithoutIdentity = Warning(
        "BLOG086",
        "'{0}' does not say which article it leads to.",
        "Links to a copy are found by what identifies it, on Medium the number at the end of a story's address. "
            + "The page of a writer or a tag, and a short address, have none.",
        "Open the copy in a browser and write the address that is shown there."
    );

    /// <summary>BLOG087.</summary>
    public static readonly DiagnosticRule CopyClaimedTwice = Error(
        "BLOG087",
        "'{0}' is a copy of another document already.",
        "Two documents name the same copy as their own, so that links to it would lead to either.",
        "Delete it from the one whose copy it is not."
    );

    /// <summary>BLOG088.</summary>
    public static readonly DiagnosticRule CopyOlderThanPost = Warning(
        "BLOG088",
        "The copy ({0}) is older than the post ({1}).",
        "A copy is made after the post it is a copy of; one of the two dates is probably mistyped.",
        "Correct it; if the other site was first, say so with 'canonical'."
    );

    /// <summary>BLOG089.</summary>
    public static readonly DiagnosticRule RepeatedTarget = Warning(
        "BLOG089",
        "The copy on {0} is named twice.",
        "A document has one copy at each target, and one that is published is planned no longer.",
        "Delete the entry that does not hold."
    );

    /// <summary>BLOG092.</summary>
    public static readonly DiagnosticRule LinkLeadsHome = Information(
        "BLOG092",
        "The link to the copy on {0} leads home, to {1}.",
        "It is written with the address of a copy of one of the site's own documents, and is published with the "
            + "document's own address.",
        "Nothing needs to be done. To keep the link as written, list it under 'keep_links' of 'crossposts' in "
            + "site.yml."
    );

    /// <summary>BLOG093.</summary>
    public static readonly DiagnosticRule CanonicalAtHome = Warning(
        "BLOG093",
        "'{0}' is an address of this site.",
        "'canonical' says where a document was first published when that was elsewhere. Its own address goes "
            + "without saying; with another page's, search engines would drop it.",
        "Delete it."
    );

    private static DiagnosticRule[] CopiesRules =>
        [
            UnknownTarget,
            InvalidCopyAddress,
            CopyWithoutIdentity,
            CopyClaimedTwice,
            CopyOlderThanPost,
            RepeatedTarget,
            LinkLeadsHome,
            CanonicalAtHome,
        ];
}
