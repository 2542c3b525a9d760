namespace Blog.Text;

/// <content>What may keep a command from changing a file of its author's.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG152.</summary>
    public static readonly DiagnosticRule EditingBusy = Error(
        "BLOG152",
        "The file was not changed: another command has been changing files of this site for {0} seconds.",
        "One command at a time changes files below content/, and holds the others back for a moment only.",
        "Try again. If it stays so, a command hangs: end it, and it holds nothing back any more."
    );

    /// <summary>BLOG153.</summary>
    public static readonly DiagnosticRule FileNotWritten = Error(
        "BLOG153",
        "The file was not changed: {0}",
        "A command changes a file only where its author lets it: a read-only file, or one in a read-only folder, "
            + "stays as it is.",
        "Make the file and its folder writable, or write by hand what the command shows."
    );

    /// <summary>BLOG154.</summary>
    public static readonly DiagnosticRule FileKeepsChanging = Error(
        "BLOG154",
        "The file was not changed: it was saved by another program each of the {0} times it was about to be changed.",
        "A command changes a file as it is at that moment, and begins again when it was saved meanwhile.",
        "Let the other program come to rest, and try again."
    );

    /// <summary>BLOG155.</summary>
    public static readonly DiagnosticRule CopyHalfRecorded = Error(
        "BLOG155",
        "The copy is in content/crossposts.lock.yml and not in the front matter of its post: {0}",
        "A copy is written into two files, and only the first could be changed.",
        "Write the lines that are shown into the front matter by hand, or record the copy again."
    );

    private static DiagnosticRule[] EditingRules => [EditingBusy, FileNotWritten, FileKeepsChanging, CopyHalfRecorded];
}
