using Blog.Workspace.Importing;

namespace Blog.Commands.Import;

/// <summary>Decides which folder an import goes into.</summary>
/// <param name="workingFolder">The folder that the command was started in.</param>
internal sealed class ImportPlaces(string workingFolder)
{
    /// <summary>The folder, or why there is none.</summary>
    /// <param name="source">The whole path of the old blog.</param>
    /// <param name="into">The folder that the author named; null for none.</param>
    public (ImportFolder? Folder, string? Refusal) Find(string source, string? into)
    {
        var folder = new ImportFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(into ?? ".", workingFolder)));
        if (into is null && !folder.IsEmpty && !folder.HasLedger)
            folder = new ImportFolder(Path.Combine(workingFolder, NameOf(source)));
        if (File.Exists(folder.FullPath))
            return (null, $"'{folder.FullPath}' is a file. Name a folder with --into.");
        if (Directory.Exists(source) && folder.WritesInto(source))
            return (
                null,
                $"What is written into '{folder.FullPath}' lies in the old blog, which is only read. "
                    + "Name another folder with --into."
            );
        if (into is null && !folder.IsEmpty && !folder.HasLedger)
            return (
                null,
                $"'{folder.FullPath}' has files already, and none of them was imported. Name a folder with --into."
            );
        return (folder, null);
    }

    /// <summary>A folder as its author reads it: below the working folder, or whole.</summary>
    public string Shown(ImportFolder folder) =>
        Path.GetRelativePath(workingFolder, folder.FullPath) is var relative
        && !relative.StartsWith("..", StringComparison.Ordinal)
            ? relative == "."
                ? "this folder"
                : relative + "/"
            : folder.FullPath;

    private static string NameOf(string source) =>
        Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(source)) + "-moved";
}
