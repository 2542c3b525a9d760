using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Documents;

/// <summary>A file that is published as it is.</summary>
/// <param name="Source">The file.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Size">Its size when it is an image of a known format; null otherwise.</param>
/// <param name="Fingerprint">Of its bytes.</param>
public sealed record SiteAsset(ContentPath Source, Permalink Permalink, ImageSize? Size, Fingerprint Fingerprint);
