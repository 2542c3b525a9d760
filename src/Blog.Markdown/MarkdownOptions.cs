using Blog.Text;

namespace Blog.Markdown;

/// <summary>What changes how Markdown is read.</summary>
/// <param name="SmartPunctuation">Whether straight quotes, double hyphens and three dots become typographic ones.</param>
public sealed record MarkdownOptions(bool SmartPunctuation = true)
{
    /// <summary>The fingerprint of the options: part of the key of every result made with them.</summary>
    public Fingerprint Fingerprint => new FingerprintBuilder().Add("markdown").Add(SmartPunctuation).ToFingerprint();
}
