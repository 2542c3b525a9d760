namespace Blog.Text;

/// <content>What may be wrong with a file before its content matters.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG001.</summary>
    public static readonly DiagnosticRule InvalidUtf8 = Error(
        "BLOG001",
        "The file is not valid UTF-8 at byte {0}.",
        "The bytes there are no UTF-8; the file was probably saved in another encoding.",
        "Save the file as UTF-8 in the editor."
    );

    /// <summary>BLOG002.</summary>
    public static readonly DiagnosticRule UnreadableFile = Error(
        "BLOG002",
        "The file cannot be read: {0}",
        "The operating system refused to give the file's content.",
        "Check the file's permissions and that no link is broken."
    );

    /// <summary>BLOG003.</summary>
    public static readonly DiagnosticRule FileTooLarge = Error(
        "BLOG003",
        "The file is {0} MB; text files may have up to {1} MB.",
        "A text file of that size is almost always something else that got into the content folder.",
        "Move the file out of content/, or split it."
    );

    /// <summary>BLOG004.</summary>
    public static readonly DiagnosticRule SiteNotFound = Error(
        "BLOG004",
        "There is no site here: neither '{0}' nor a folder above it has content/site.yml.",
        "The site's root is found by walking up from the working folder to one that holds content/site.yml.",
        "Run the command inside the site, or name its root with --root."
    );

    private static DiagnosticRule[] FilesRules => [InvalidUtf8, UnreadableFile, FileTooLarge, SiteNotFound];
}
