using Blog.Markdown.Formulas;
using Blog.Markdown.LoneAddresses;
using Blog.Text.Fingerprints;

namespace Blog.Markdown;

/// <summary>The options for rendering Markdown.</summary>
/// <param name="SmartPunctuation">Whether straight quotes, runs of hyphens and three dots become typographic
/// ones.</param>
public sealed record MarkdownOptions(bool SmartPunctuation = true)
{
    /// <summary>Whether elements say where they are written, as <c>data-at="path:line:column"</c>, with lines of the
    /// file. Copies on other sites need it to report what they cannot show; pages are rendered without.</summary>
    public bool NotesPlaces { get; init; }

    /// <summary>The directive that an address alone in its paragraph stands for; null leaves it a link.</summary>
    public LoneAddressDirective? LoneAddress { get; init; }

    /// <summary>Understands the formulas in TeX; null leaves them text.</summary>
    public IFormulas? Formulas { get; init; }

    /// <summary>The language (BCP 47) of documents that do not name their own. It decides which quotes they get; empty
    /// means English ones.</summary>
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
            .Add(Formulas is not null)
            .Add(Formulas?.Fingerprint ?? default)
            .ToFingerprint();
}
