namespace Blog.Text;

/// <content>What may be wrong with files: reading, size, the paths of outputs, changes by commands.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A text file was saved in another encoding than UTF-8.</summary>
    public static readonly DiagnosticRule InvalidUtf8 = Error(
        "BLOG001",
        "The file is not valid UTF-8 at byte {0}.",
        "These bytes are not UTF-8; the file was probably saved in another encoding.",
        "Save the file as UTF-8 in the editor."
    );

    /// <summary>A file cannot be opened: permissions, a broken link, a device.</summary>
    public static readonly DiagnosticRule UnreadableFile = Error(
        "BLOG002",
        "The file cannot be read: {0}",
        "The operating system refused to give the file's content.",
        "Check the file's permissions and that no link is broken."
    );

    /// <summary>A text file is too large to be text; usually it is something else that got into
    /// <c>content/</c>.</summary>
    public static readonly DiagnosticRule FileTooLarge = Error(
        "BLOG003",
        "The file is {0} MB; text files may have up to {1} MB.",
        "A text file of that size is almost always something else that got into the content folder.",
        "Move the file out of content/, or split it."
    );

    /// <summary>A command ran outside any site.</summary>
    public static readonly DiagnosticRule SiteNotFound = Error(
        "BLOG004",
        "There is no site here: neither '{0}' nor a folder above it has content/site.yml; 'blog new site' writes one.",
        "The site's root is found by walking up from the working folder to one that holds content/site.yml.",
        "Run the command inside the site, name its root with --root, or start a site with 'blog new site'. Posts that "
            + "are in content/ already stay as they are."
    );

    /// <summary>Two outputs would be written to one file.</summary>
    public static readonly DiagnosticRule PathClaimedTwice = Error(
        "BLOG080",
        "'{0}' is claimed more than once.",
        "Two outputs would be written to the same file, and one would be lost.",
        "Give one of them another slug, permalink or name."
    );

    /// <summary>Two outputs differ only in case, and are one file on Windows and macOS.</summary>
    public static readonly DiagnosticRule PathDiffersInCase = Error(
        "BLOG081",
        "'{0}' and '{1}' differ in case only.",
        "On Windows and macOS the two are one file.",
        "Rename one of them."
    );

    /// <summary>A slug, permalink or file name cannot be the name of a file on every system.</summary>
    public static readonly DiagnosticRule InvalidOutputPath = Error(
        "BLOG082",
        "'{0}' cannot be the path of a file: {1}",
        "Some names mean something else to an operating system, or would leave the output folder.",
        "Rename it."
    );

    /// <summary>Another command has been changing files of the site for too long.</summary>
    public static readonly DiagnosticRule EditingBusy = Error(
        "BLOG152",
        "The file was not changed: another command has been changing files of this site for {0} seconds.",
        "One command at a time changes files below content/, and holds the others back for a moment only.",
        "Try again. If it stays so, a command hangs: end it, and it holds nothing back any more."
    );

    /// <summary>A file to change is read-only, or lies in a read-only folder.</summary>
    public static readonly DiagnosticRule FileNotWritten = Error(
        "BLOG153",
        "The file was not changed: {0}",
        "A command changes a file only where its author lets it: a read-only file, or one in a read-only folder, "
            + "stays as it is.",
        "Make the file and its folder writable, or write by hand what the command shows."
    );

    /// <summary>Another program saved the file each time it was about to be changed.</summary>
    public static readonly DiagnosticRule FileKeepsChanging = Error(
        "BLOG154",
        "The file was not changed: it was saved by another program each of the {0} times it was about to be changed.",
        "A command changes a file as it is at that moment, and begins again when it was saved meanwhile.",
        "Wait until the other program is done, and try again."
    );

    /// <summary>A copy was written into the ledger, and then its post's front matter could not be changed.</summary>
    public static readonly DiagnosticRule CopyHalfRecorded = Error(
        "BLOG155",
        "The copy is in content/crossposts.lock.yml and not in the front matter of its post: {0}",
        "A copy is written into two files, and only the first could be changed.",
        "Write the lines that are shown into the front matter by hand, or record the copy again."
    );

    /// <summary>A document includes too many files, or too much text.</summary>
    public static readonly DiagnosticRule IncludesTooLarge = Error(
        "BLOG195",
        "The document includes more than {0} files, or {1} million characters of them.",
        "Files that include others are counted each time: ten that each include the next ten times are more than any "
            + "page can hold.",
        "Include fewer files, or each of them less often."
    );

    /// <summary>A control character stands in a text.</summary>
    public static readonly DiagnosticRule ControlCharacter = Warning(
        "BLOG196",
        "The control character {0} stands here.",
        "No page, feed or mail can show it, and XML may not hold it; U+FFFD stands in its place wherever the text is "
            + "shown. More may follow in this file.",
        "Delete it, or write the character that was meant."
    );

    /// <summary>A picture cannot be read.</summary>
    public static readonly DiagnosticRule PictureNotMade = Warning(
        "BLOG214",
        "'{0}' cannot be read as a picture.",
        "Pages show smaller pictures that are made of it. The file is broken, is not what its name says, or has more "
            + "than 160 million pixels, so that it is published as it is.",
        "Save it again as JPEG or PNG, or mark the image {.original}."
    );

    /// <summary>A picture is large for a page.</summary>
    public static readonly DiagnosticRule PictureTooLarge = Warning(
        "BLOG215",
        "'{0}' has {1} kB as pages show it; the budget is {2} kB.",
        "Readers wait for it, and pay for it on a phone.",
        "Crop the picture, save a photo as JPEG instead of PNG, or raise 'budget' of 'images' in content/site.yml."
    );

    /// <summary>This machine cannot make pictures.</summary>
    public static readonly DiagnosticRule PicturesNotMade = Warning(
        "BLOG216",
        "No smaller pictures are made: {0}.",
        "Pages show the pictures as they are in content/, which takes readers longer to load.",
        "Install the program again, or write 'images: false' in content/site.yml."
    );

    private static DiagnosticRule[] FilesRules =>
        [
            InvalidUtf8,
            UnreadableFile,
            FileTooLarge,
            SiteNotFound,
            PathClaimedTwice,
            PathDiffersInCase,
            InvalidOutputPath,
            EditingBusy,
            FileNotWritten,
            FileKeepsChanging,
            CopyHalfRecorded,
            IncludesTooLarge,
            ControlCharacter,
            PictureNotMade,
            PictureTooLarge,
            PicturesNotMade,
        ];
}
