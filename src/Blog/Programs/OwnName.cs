using Blog.Text.Names;

namespace Blog.Programs;

/// <summary>Finds out how the user types this program's name.</summary>
internal static class OwnName
{
    // Where a build in a clone leaves the program.
    private const string BuildFolder = "src/Blog/bin";

    /// <summary>The name: <c>dotnet run --</c> for a program that was built in a clone, with the clone's folder where
    /// the command was started elsewhere; else <c>blog</c>.</summary>
    /// <param name="programFolder">The folder of the program's files, a whole path.</param>
    /// <param name="workingFolder">The folder that the command was started in, a whole path.</param>
    public static ProgramName Of(string programFolder, string workingFolder)
    {
        var built = Path.GetFullPath("../..", programFolder);
        var clone = Path.GetFullPath("../../..", built);
        if (Path.GetFullPath(BuildFolder, clone) != built)
            return ProgramName.Installed;
        var path = Path.GetRelativePath(workingFolder, clone);
        if (path == ".")
            return new ProgramName("dotnet run --");
        return new ProgramName($"dotnet run --project {(path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path)} --");
    }
}
