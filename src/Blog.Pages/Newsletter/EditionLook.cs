using System.Collections.Immutable;
using System.Text;
using Blog.Text;

namespace Blog.Pages.Newsletter;

/// <summary>What an edition looks like, for its author.</summary>
/// <param name="Html">Its page.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Weights">What its parts weigh, in bytes, the heaviest first, each with what it is and where the
/// heaviest of its kind is written; empty where that is not known.</param>
/// <param name="Diagnostics">What went wrong, and what mail programs do not show.</param>
public sealed record EditionLook(
    string Html,
    string Text,
    ImmutableArray<(string Part, int Bytes, string Place)> Weights,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>How large its page is, in bytes.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Html);

    /// <summary>How large it may be before Gmail cuts it off, in bytes.</summary>
    public static int MostBytes => EditionFindings.MostBytes;

    internal static EditionLook Of(MadeEdition made) =>
        new(
            made.Page.Html,
            made.Text,
            [.. made.Page.Weights.Select(w => (w.Kind.ToString().ToLowerInvariant(), w.Bytes, w.LargestPlace))],
            made.Diagnostics
        );
}
