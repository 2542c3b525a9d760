using System.Text;

namespace Blog.Workspace.Editing;

/// <summary>Texts as files have them.</summary>
internal static class TextBytes
{
    /// <summary>The bytes of a text (UTF-8), behind a byte order mark where the file has one.</summary>
    /// <param name="text">The text without a mark.</param>
    /// <param name="before">The bytes of the file; null for none.</param>
    public static byte[] Of(string text, byte[]? before) =>
        before is [0xEF, 0xBB, 0xBF, ..]
            ? [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]
            : Encoding.UTF8.GetBytes(text);
}
