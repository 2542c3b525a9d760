using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Engine.Outputs;

/// <summary>The media types (RFC 6838) of the files a site has.</summary>
public static class ContentTypes
{
    /// <summary>HTML pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>A list of feeds, in OPML.</summary>
    public const string Opml = "text/x-opml; charset=utf-8";

    /// <summary>A mail with its headers (RFC 5322).</summary>
    public const string Mail = "message/rfc822";

    private const string Unknown = "application/octet-stream";

    private static readonly FrozenDictionary<string, string> ByExtension = All.SelectMany(t =>
            t.Extensions.Select(e => KeyValuePair.Create(e, t.MediaType))
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The media types that are known by the extensions of files.</summary>
    public static ImmutableArray<ContentType> All =>
        [
            new(Html, [".html", ".htm"]),
            new("text/css; charset=utf-8", [".css"]),
            new("text/javascript; charset=utf-8", [".js", ".mjs"]),
            new("application/json; charset=utf-8", [".json"]),
            new("application/xml; charset=utf-8", [".xml"]),
            new("text/plain; charset=utf-8", [".txt"]),
            new("image/svg+xml", [".svg"]),
            new("image/png", [".png"]),
            new("image/jpeg", [".jpg", ".jpeg"]),
            new("image/gif", [".gif"]),
            new("image/webp", [".webp"]),
            new("image/avif", [".avif"]),
            new("image/vnd.microsoft.icon", [".ico"]),
            new("font/woff2", [".woff2"]),
            new("application/pdf", [".pdf"]),
            new("video/mp4", [".mp4"]),
            new("video/webm", [".webm"]),
            new("audio/mpeg", [".mp3"]),
            new("application/zip", [".zip"]),
            new("application/manifest+json", [".webmanifest"]),
        ];

    /// <summary>The media type for an extension in lower case with its dot; <c>application/octet-stream</c> for unknown
    /// ones.</summary>
    public static string Of(string extension) => ByExtension.GetValueOrDefault(extension, Unknown);
}

/// <summary>A media type with the extensions of its files.</summary>
/// <param name="MediaType">The type, with the character set for texts.</param>
/// <param name="Extensions">The extensions, in lower case with their dots.</param>
public sealed record ContentType(string MediaType, ImmutableArray<string> Extensions);
