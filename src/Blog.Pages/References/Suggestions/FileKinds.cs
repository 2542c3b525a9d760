using System.Collections.Frozen;
using Blog.Text;

namespace Blog.Pages.References.Suggestions;

/// <summary>Distinguishes images and media by the extension of a path.</summary>
internal static class FileKinds
{
    private static readonly FrozenSet<string> Images = FrozenSet.Create(
        StringComparer.Ordinal,
        ".png",
        ".jpg",
        ".jpeg",
        ".jfif",
        ".gif",
        ".webp",
        ".avif",
        ".svg",
        ".apng",
        ".bmp",
        ".ico",
        ".tif",
        ".tiff",
        ".heic",
        ".jxl"
    );

    private static readonly FrozenSet<string> Media = FrozenSet.Create(
        StringComparer.Ordinal,
        ".mp4",
        ".m4v",
        ".mov",
        ".webm",
        ".ogv",
        ".ogg",
        ".mp3",
        ".m4a",
        ".wav",
        ".flac",
        ".opus",
        ".vtt"
    );

    /// <summary>Whether a path names an image.</summary>
    public static bool IsImage(string path) => Images.Contains(new ContentPath(path).Extension);

    /// <summary>Whether a path names sound or video.</summary>
    public static bool IsMedia(string path) => Media.Contains(new ContentPath(path).Extension);
}
