namespace Blog.Text;

/// <content>What keeps a file or document off the site.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A key may mean that the document is not public, and its value is unknown.</summary>
    public static readonly DiagnosticRule UnclearVisibility = Warning(
        "BLOG142",
        "'{0}' may mean that the document is not public: it is held back.",
        "The key says whether a document is public, here or in another generator, and its value is none that is "
            + "known. A document is rather held back than published against its author's will.",
        "Write 'draft: true' to hold it back, 'hidden: true' for a page that is in no list, or remove the key to "
            + "publish it. A key that is meant for your theme stands below 'meta:'."
    );

    /// <summary>A document is in a format that cannot be rendered.</summary>
    public static readonly DiagnosticRule ForeignDocument = Warning(
        "BLOG143",
        "The document is not published: {0}.",
        "A document that cannot be rendered is left out, and never published as it stands. Documents are Markdown, "
            + "or HTML with front matter.",
        "Convert it to Markdown, or give its HTML front matter. A file that readers are to download as it is stands "
            + "below 'publish:' in site.yml."
    );

    /// <summary>A file with front matter lies in a folder where documents are not read.</summary>
    public static readonly DiagnosticRule DocumentElsewhere = Warning(
        "BLOG144",
        "The file starts with front matter, and lies where no documents are read: it is not published.",
        "Documents are read in content/posts, content/reviews and content/pages. Elsewhere a file is published as it "
            + "is, which for one with front matter would show what its author wrote for the program alone.",
        "Move it to one of the three folders. To publish it as it is, list it below 'publish:' in site.yml."
    );

    /// <summary>A file looks private: an export, a list of subscribers, a key.</summary>
    public static readonly DiagnosticRule PrivateFile = Warning(
        "BLOG145",
        "The file is not published: {0}.",
        "Exports of other programs, lists of subscribers and keys get into a content folder by accident.",
        "Move it out of content/. To publish it all the same, list it below 'publish:' in site.yml."
    );

    /// <summary>A link leads to a file that is left out of the site.</summary>
    public static readonly DiagnosticRule LinkToLeftOut = Error(
        "BLOG146",
        "'{0}' is not published: {1}.",
        "The link leads to a file of content/ that is left out of the site, by its name or by what is in it.",
        "List the file below 'publish:' in site.yml, give it another name, or take the link out."
    );

    /// <summary><c>publish</c> lists a file that does not exist, or that is never read.</summary>
    public static readonly DiagnosticRule UnknownPublishedFile = Warning(
        "BLOG147",
        "There is no file 'content/{0}' to publish.",
        "Entries of 'publish' are paths below content/; one that ends in a slash means all below a folder. What "
            + "editors write for the moment of a save, and most names that start with a dot, are never read.",
        "Correct the path, or remove the entry."
    );

    /// <summary>A folder is published although its name may say that it should not be.</summary>
    public static readonly DiagnosticRule DoubtfulFolder = Warning(
        "BLOG148",
        "The folder '{0}' is published, and its name may say that it is not meant to be.",
        "'drafts', 'private', 'unpublished', 'wip', 'unfinished' and 'in progress' hold back what is in a folder, "
            + "with numbers and words such as 'my' beside them too. Other names are not a sure sign.",
        "Name the folder 'drafts' to hold it back. To publish it, give it another name, or list it below 'publish:' "
            + "in site.yml, with a slash at its end."
    );

    /// <summary>Another generator's file, which may hold documents back, cannot be read.</summary>
    public static readonly DiagnosticRule UnreadSection = Warning(
        "BLOG149",
        "'{0}' cannot be read: the documents that it is about are held back.",
        "Other generators keep in this file what documents have in common, and that may be that they are drafts.",
        "Correct the file, or remove it: this program reads of it only what holds documents back."
    );

    /// <summary>Another generator's program may hold documents back; it is not run.</summary>
    public static readonly DiagnosticRule UnreadScript = Warning(
        "BLOG150",
        "'{0}' is a program, and is not run: whether it holds documents back is not known.",
        "Eleventy runs this file to learn what documents have in common. This program runs no programs.",
        "Write 'draft: true' in the documents that are not public, or in a file of the same name that ends in .json, "
            + "and remove the program."
    );

    /// <summary>Properties that Notion exported stand in the text and say that the document is not public.</summary>
    public static readonly DiagnosticRule PropertiesInText = Warning(
        "BLOG151",
        "'{0}' stands in the text, and says that the document is not public: it is held back.",
        "Notion writes the properties of a page as lines below its title, where they would be published as text.",
        "Move the lines between two lines of '---' at the start of the file, or remove them."
    );

    /// <summary>Something was taken out of a drawing that is published.</summary>
    public static readonly DiagnosticRule DrawingCleaned = Warning(
        "BLOG194",
        "The drawing is published without {0}.",
        "Who opens the address of an SVG runs its scripts as if they were those of the site, and loads from others "
            + "what it names there. As a picture in a page it does neither, so that it looks the same without them.",
        "Take it out of the file. An SVG that is a program, such as a flame graph to click on, stands below "
            + "'publish:' in site.yml: it is published as it is."
    );

    /// <summary>The metadata of a picture cannot be removed.</summary>
    public static readonly DiagnosticRule MetadataStays = Error(
        "BLOG197",
        "The metadata of '{0}' cannot be removed: {1}.",
        "What cameras and programs write into a picture may say where it was taken, by whom, and what was cut away. "
            + "It is removed from all that is published; of this file it is not known where it is.",
        "Open the picture in a program and save it as JPEG, PNG, WebP or AVIF. To publish it with all that is in it, "
            + "list it below 'publish:' in site.yml."
    );

    /// <summary>An author's own <c>CNAME</c> names another domain than <c>base_url</c>.</summary>
    public static readonly DiagnosticRule OtherDomain = Error(
        "BLOG228",
        "'{0}' is not the domain of base_url, '{1}'.",
        "GitHub Pages serves the site at the domain in CNAME, and feeds, the sitemap and previews name base_url.",
        "Correct base_url in site.yml or the domain here, or remove this file: a site with a domain of its own gets "
            + "one from base_url."
    );

    private static DiagnosticRule[] PublishingRules =>
        [
            UnclearVisibility,
            ForeignDocument,
            DocumentElsewhere,
            PrivateFile,
            LinkToLeftOut,
            UnknownPublishedFile,
            DoubtfulFolder,
            UnreadSection,
            UnreadScript,
            PropertiesInText,
            DrawingCleaned,
            MetadataStays,
            OtherDomain,
        ];
}
