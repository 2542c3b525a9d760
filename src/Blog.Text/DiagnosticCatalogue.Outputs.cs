namespace Blog.Text;

/// <content>What may be wrong with the paths of outputs.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG080.</summary>
    public static readonly DiagnosticRule PathClaimedTwice = Error(
        "BLOG080",
        "'{0}' is claimed more than once.",
        "Two outputs would be written to the same file, and one would be lost.",
        "Give one of them another slug, permalink or name."
    );

    /// <summary>BLOG081.</summary>
    public static readonly DiagnosticRule PathDiffersInCase = Error(
        "BLOG081",
        "'{0}' and '{1}' differ in case only.",
        "On Windows and macOS the two are one file.",
        "Rename one of them."
    );

    /// <summary>BLOG082.</summary>
    public static readonly DiagnosticRule InvalidOutputPath = Error(
        "BLOG082",
        "'{0}' cannot be the path of a file: {1}",
        "Some names mean something else to an operating system, or would leave the output folder.",
        "Rename it."
    );

    private static DiagnosticRule[] OutputsRules => [PathClaimedTwice, PathDiffersInCase, InvalidOutputPath];
}
