namespace Blog.Pipelines.Engine;

/// <summary>Media types (RFC 6838) of the files a site has.</summary>
public static class ContentTypes
{
    /// <summary>HTML pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>The media type for an extension in lower case with its dot; <c>application/octet-stream</c> for unknown
    /// ones.</summary>
    public static string Of(string extension) =>
        extension switch
        {
            ".html" or ".htm" => Html,
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            ".avif" => "image/avif",
            ".ico" => "image/vnd.microsoft.icon",
            ".woff2" => "font/woff2",
            ".pdf" => "application/pdf",
            ".mp4" => "video/mp4",
            ".webm" => "video/webm",
            ".mp3" => "audio/mpeg",
            ".zip" => "application/zip",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };
}
