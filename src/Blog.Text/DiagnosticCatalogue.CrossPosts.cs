namespace Blog.Text;

/// <content>What may be wrong with copies on other sites, and with the ledger of them.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>Front matter or a command names a target that does not exist.</summary>
    public static readonly DiagnosticRule UnknownTarget = Error(
        "BLOG084",
        "There is no target '{0}' for copies.",
        "Copies go to the targets that every site knows, and to those listed under 'crossposts' in site.yml.",
        "Correct the name, or add the target to site.yml."
    );

    /// <summary>The address of a copy is not an absolute http or https address.</summary>
    public static readonly DiagnosticRule InvalidCopyAddress = Error(
        "BLOG085",
        "'{0}' is not the address of a copy.",
        "The address of a copy is absolute and starts with http:// or https://.",
        "Write the whole address, as the browser shows it."
    );

    /// <summary>The address of a copy does not identify an article: the page of a writer, a tag, a short
    /// address.</summary>
    public static readonly DiagnosticRule CopyWithoutIdentity = Warning(
        "BLOG086",
        "'{0}' does not say which article it leads to.",
        "Links to a copy are found by what identifies it, on Medium the number at the end of a story's address. The "
            + "page of a writer or a tag, and a short address, have none.",
        "Open the copy in a browser and write the address that is shown there."
    );

    /// <summary>Two documents claim the same copy.</summary>
    public static readonly DiagnosticRule CopyClaimedTwice = Error(
        "BLOG087",
        "'{0}' is a copy of another document already.",
        "Two documents name the same copy as their own, so that links to it would lead to either.",
        "Delete it from the one whose copy it is not."
    );

    /// <summary>A copy is dated before its post.</summary>
    public static readonly DiagnosticRule CopyOlderThanPost = Warning(
        "BLOG088",
        "The copy ({0}) is older than the post ({1}).",
        "A copy is made after the post it is a copy of; one of the two dates is probably mistyped.",
        "Correct it; if the other site was first, say so with 'canonical'."
    );

    /// <summary>A document names one target twice.</summary>
    public static readonly DiagnosticRule RepeatedTarget = Warning(
        "BLOG089",
        "The copy on {0} is named twice.",
        "A document has one copy at each target, and one that is published is planned no longer.",
        "Delete the entry that does not hold."
    );

    /// <summary>A link names a copy of one of the site's own documents; it is published with the document's
    /// address.</summary>
    public static readonly DiagnosticRule LinkLeadsHome = Information(
        "BLOG092",
        "The link to the copy on {0} leads home, to {1}.",
        "It is written with the address of a copy of one of the site's own documents, and is published with the "
            + "document's own address.",
        "Nothing needs to be done. To keep the link as written, list it under 'keep_links' of 'crossposts' in "
            + "site.yml."
    );

    /// <summary><c>canonical</c> names an address of this site.</summary>
    public static readonly DiagnosticRule CanonicalAtHome = Warning(
        "BLOG093",
        "'{0}' is an address of this site.",
        "'canonical' says where a document was first published when that was elsewhere. Its own address goes without "
            + "saying; with another page's, search engines would drop it.",
        "Delete it."
    );

    /// <summary>The ledger knows a copy of a document that was renamed or deleted.</summary>
    public static readonly DiagnosticRule LedgerPostMissing = Warning(
        "BLOG094",
        "The ledger knows a copy of '{0}', and there is no such document.",
        "The file was renamed or deleted since the copy was recorded.",
        "Write the document's new path, below content/, into content/crossposts.lock.yml, or delete the entry."
    );

    /// <summary>The ledger names a target that was renamed or removed.</summary>
    public static readonly DiagnosticRule LedgerTargetUnknown = Warning(
        "BLOG095",
        "The ledger knows a copy at '{0}', and there is no such target.",
        "The target was renamed or taken out of site.yml since the copy was recorded.",
        "Correct the name in content/crossposts.lock.yml, or name the target in site.yml."
    );

    /// <summary>The ledger names the text of a copy, and the file is gone.</summary>
    public static readonly DiagnosticRule LedgerTextMissing = Warning(
        "BLOG096",
        "The text '{0}' that the ledger keeps of a copy is not there.",
        "Texts of copies lie in content/crossposts.lock/ and are committed with the ledger.",
        "Bring the file back, or delete the line: the copy can then not be compared with the post any more."
    );

    /// <summary>A copy could not be written into front matter without changing anything else.</summary>
    public static readonly DiagnosticRule FrontMatterNotEdited = Error(
        "BLOG097",
        "The front matter was not edited: {0}",
        "An edit changes one entry and no other byte, and is made only where reading the file again shows that it "
            + "did just that.",
        "Write the lines that are shown into the front matter by hand."
    );

    /// <summary>The ledger has a key that is misspelt, or that a newer version wrote.</summary>
    public static readonly DiagnosticRule LedgerKeyUnknown = Warning(
        "BLOG098",
        "The ledger has no key '{0}' in this version; it is kept as it is.",
        "The key is misspelt, or a newer version of the program wrote it.",
        "Correct the key in content/crossposts.lock.yml, or leave it."
    );

    /// <summary>A copy could not be written into the ledger without changing anything else.</summary>
    public static readonly DiagnosticRule LedgerNotEdited = Error(
        "BLOG099",
        "The ledger was not changed: {0}",
        "A change writes one entry and nothing else, and is made only where reading the file again shows that it did "
            + "just that.",
        "Write the lines that are shown into content/crossposts.lock.yml by hand."
    );

    /// <summary>A picture for copies cannot be drawn.</summary>
    public static readonly DiagnosticRule CopyPictureNotMade = Warning(
        "BLOG219",
        "Pictures for copies of this post are not drawn: {0}.",
        "Sites that have no tables, formulas or SVG get them as pictures, which this site publishes. A copy that is "
            + "made on another machine can refer to a picture that is missing here.",
        "Install what is missing, build again, and make the copy on a machine that has it too."
    );

    private static DiagnosticRule[] CrossPostsRules =>
        [
            UnknownTarget,
            InvalidCopyAddress,
            CopyWithoutIdentity,
            CopyClaimedTwice,
            CopyOlderThanPost,
            RepeatedTarget,
            LinkLeadsHome,
            CanonicalAtHome,
            LedgerPostMissing,
            LedgerTargetUnknown,
            LedgerTextMissing,
            FrontMatterNotEdited,
            LedgerKeyUnknown,
            LedgerNotEdited,
            CopyPictureNotMade,
        ];
}
