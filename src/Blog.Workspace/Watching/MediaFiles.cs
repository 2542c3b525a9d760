using System.Collections.Frozen;
using Blog.Text;

namespace Blog.Workspace.Watching;

/// <summary>Files that no pipeline reads as text and that are often large.</summary>
internal static class MediaFiles
{
    private static readonly FrozenSet<string> Extensions = FrozenSet.Create(
        StringComparer.Ordinal,
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".avif",
        ".heic",
        ".bmp",
        ".tif",
        ".tiff",
        ".ico",
        ".psd",
        ".mp4",
        ".m4v",
        ".webm",
        ".mov",
        ".avi",
        ".mkv",
        ".mp3",
        ".m4a",
        ".ogg",
        ".opus",
        ".flac",
        ".wav",
        ".pdf",
        ".epub",
        ".zip",
        ".gz",
        ".tgz",
        ".bz2",
        ".xz",
        ".zst",
        ".7z",
        ".tar",
        ".jar",
        ".woff",
        ".woff2",
        ".ttf",
        ".otf",
        ".eot",
        ".h5",
        ".hdf5",
        ".parquet",
        ".npy",
        ".npz",
        ".onnx",
        ".sqlite",
        ".db",
        ".bin",
        ".exe",
        ".dll",
        ".wasm"
    );

    /// <summary>Whether a file is one of them, by its extension.</summary>
    public static bool Has(ContentPath path) => Extensions.Contains(path.Extension);
}
