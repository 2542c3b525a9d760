namespace Blog.Text;

/// <content>What may be wrong with the ledger of copies.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG094.</summary>
    public static readonly DiagnosticRule LedgerPostMissing = Warning(
        "BLOG094",
        "The ledger knows a copy of '{0}', and there is no such document.",
        "The file was renamed or deleted since the copy was recorded.",
        "Write the document's new path, below content/, into content/crossposts.lock.yml, or delete the entry."
    );

    /// <summary>BLOG095.</summary>
    public static readonly DiagnosticRule LedgerTargetUnknown = Warning(
        "BLOG095",
        "The ledger knows a copy at '{0}', and there is no such target.",
        "The target was renamed or taken out of site.yml since the copy was recorded.",
        "Correct the name in content/crossposts.lock.yml, or name the target in site.yml."
    );

    /// <summary>BLOG096.</summary>
    public static readonly DiagnosticRule LedgerTextMissing = Warning(
        "BLOG096",
        "The text '{0}' that the ledger keeps of a copy is not there.",
        "Texts of copies lie in content/crossposts.lock/ and are committed with the ledger.",
        "Bring the file back, or delete the line: the copy can then not be compared with the post any more."
    );

    /// <summary>BLOG097.</summary>
    public static readonly DiagnosticRule FrontMatterNotEdited = Error(
        "BLOG097",
        "The front matter was not edited: {0}",
        "An edit changes one entry and no other byte, and is made only where reading the file again shows that "
            + "it did just that.",
        "Write the lines that are shown into the front matter by hand."
    );

    /// <summary>BLOG098.</summary>
    public static readonly DiagnosticRule LedgerKeyUnknown = Warning(
        "BLOG098",
        "'{0}' is no key that this version of the ledger has; it is kept as it is.",
        "The key is misspelt, or a newer version of the program wrote it.",
        "Correct the key in content/crossposts.lock.yml, or leave it."
    );

    /// <summary>BLOG099.</summary>
    public static readonly DiagnosticRule LedgerNotEdited = Error(
        "BLOG099",
        "The ledger was not changed: {0}",
        "A change writes one entry and nothing else, and is made only where reading the file again shows that it "
            + "did just that.",
        "Write the lines that are shown into content/crossposts.lock.yml by hand."
    );

    private static DiagnosticRule[] LedgerRules =>
        [
            LedgerPostMissing,
            LedgerTargetUnknown,
            LedgerTextMissing,
            FrontMatterNotEdited,
            LedgerKeyUnknown,
            LedgerNotEdited,
        ];
}
