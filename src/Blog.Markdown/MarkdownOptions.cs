using Blog.Markdown.LoneAddresses;
using Blog.Text;

namespace Blog.Markdown;

/// <summary>What changes how Markdown is read.</summary>
/// <param name="SmartPunctuation">Whether straight quotes, runs of hyphens and three dots become typographic
/// ones.</param>
public sealed record MarkdownOptions(bool SmartPunctuation = true)
{
    /// <summary>
    /// Whether elements say where they are written, as <c>data-at="path:line:column"</c>, with lines of the file: for
    /// copies on other sites, of which it is told what they cannot show. Pages are rendered without. </summary>
    public bool NotesPlaces { get; init; }

    /// <summary>What an address alone in its paragraph stands for; null leaves it a link.</summary>
    public LoneAddressDirective? LoneAddress { get; init; }

    /// <summary>
    /// The language of documents that do not name their own, as BCP 47 has it: it decides which quotes they get. Empty
    /// for English ones. </summary>
    public string Language { get; init; } = "";

    /// <summary>The fingerprint of the options: part of the key of every result made with them.</summary>
    public Fingerprint Fingerprint =>
        new FingerprintBuilder()
            .Add("markdown")
            .Add(SmartPunctuation)
            .Add(NotesPlaces)
            .Add(Language)
            .Add(LoneAddress?.Name)
            .AddAll(LoneAddress?.Schemes ?? [])
            .ToFingerprint();
}
