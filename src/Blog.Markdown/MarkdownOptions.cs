using Blog.Markdown.LoneAddresses;
using Blog.Text;

namespace Blog.Markdown;

/// <summary>What changes how Markdown is read.</summary>
/// <param name="SmartPunctuation">Whether straight quotes, double hyphens and three dots become typographic ones.</param>
public sealed record MarkdownOptions(bool SmartPunctuation = true)
{
    /// <summary>
    /// Whether elements say where they are written, as <c>data-at="path:line:column"</c>, with lines of the file: for copies on other sites, of which it is
    /// told what they cannot show. Pages are rendered without.
    /// </summary>
    public bool NotesPlaces { get; init; }

    /// <summary>What an address alone in its paragraph stands for; null leaves it a link.</summary>
    public LoneAddressDirective? LoneAddress { get; init; }

    /// <summary>The fingerprint of the options: part of the key of every result made with them.</summary>
    public Fingerprint Fingerprint => new FingerprintBuilder().Add("markdown").Add(SmartPunctuation).Add(NotesPlaces)
        .Add(LoneAddress?.Name).AddAll(LoneAddress?.Schemes ?? []).ToFingerprint();
}
