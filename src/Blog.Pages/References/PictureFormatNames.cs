using System.Collections.Frozen;

namespace Blog.Pages.References;

/// <summary>The formats of pictures that hardly a browser shows.</summary>
internal static class PictureFormatNames
{
    private static readonly FrozenDictionary<string, string> Unseen = new (string Name, string Extensions)[]
    {
        ("HEIC, which phones write", ".heic .heif .hif"),
        ("TIFF", ".tif .tiff"),
        ("JPEG 2000", ".jp2 .j2k"),
        ("that of a drawing program", ".psd .xcf .ai .afphoto"),
        ("the raw one of a camera", ".dng .nef .cr2 .cr3 .arw .orf .rw2 .raf"),
    }
        .SelectMany(f => f.Extensions.Split(' ').Select(e => KeyValuePair.Create(e, f.Name)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a format that few browsers show, by the extension of a file; null for others.</summary>
    public static string? OfUnseen(string extension) => Unseen.GetValueOrDefault(extension);
}
