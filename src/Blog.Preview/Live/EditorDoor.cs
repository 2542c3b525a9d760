using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>What live pages can do with the author's editor.</summary>
/// <param name="Link">The address that opens a place in the editor; null when the editor has none. Line and column
/// count from 1.</param>
/// <param name="Open">Opens a place in the editor.</param>
public sealed record EditorDoor(Func<ContentPath, int, int, string?> Link, Action<ContentPath, int, int> Open)
{
    /// <summary>No editor.</summary>
    public static EditorDoor None { get; } = new((_, _, _) => null, (_, _, _) => { });
}
