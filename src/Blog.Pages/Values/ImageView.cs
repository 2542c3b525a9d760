using Blog.Reading.Documents;

namespace Blog.Pages.Values;

/// <summary>What templates see of a picture.</summary>
/// <param name="Url">The address for use inside the site.</param>
/// <param name="AbsoluteUrl">The whole address.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Size">Its size; null when it is not known.</param>
internal sealed record ImageView(string Url, string AbsoluteUrl, string Alt, ImageSize? Size);
