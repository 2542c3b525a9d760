using Blog.Text;

namespace Blog.Reading.Parsing.Files;

/// <summary>The files of drawings: what a program made of a diagram in a document. They are named after the diagram,
/// and pages hold them, so they are not published themselves.</summary>
public static class DrawingFiles
{
    /// <summary>The folder.</summary>
    public const string Folder = "content/diagrams";

    private const int NameLength = 20;
    private const string Ending = ".svg";
    private const string DarkEnding = ".dark.svg";

    /// <summary>The drawing on a light ground.</summary>
    /// <param name="name">The name of the diagram.</param>
    public static ContentPath Light(string name) => new($"{Folder}/{name}{Ending}");

    /// <summary>The drawing on a dark ground.</summary>
    /// <param name="name">The name of the diagram.</param>
    public static ContentPath Dark(string name) => new($"{Folder}/{name}{DarkEnding}");

    /// <summary>Whether a file is a drawing. An author may keep other files in the folder, which
    /// are published.</summary>
    public static bool Has(ContentPath path) => NameOf(path) is not null;

    /// <summary>The name of the diagram that a file is a drawing of; null for any other file.</summary>
    public static string? NameOf(ContentPath path)
    {
        if (!path.IsBelow(Folder) || path.Folder != Folder || path.Name.Length < NameLength)
            return null;
        var (name, ending) = (path.Name[..NameLength], path.Name[NameLength..]);
        return ending is Ending or DarkEnding && name.All(char.IsAsciiHexDigitLower) ? name : null;
    }
}
